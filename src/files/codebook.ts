import { escapeXml } from '../lib/xml.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Study } from '../study/reading/study.ts';

/** Name of the codebook among the data files. */
export const CODEBOOK = 'codebook.qdc';

/** A code of a REFI-QDA codebook. */
interface Code {
  id: string;
  name: string;
  description: string;
  codes: Code[];
}

/** A GUID that stays the same as long as the id does. */
function guidOf(id: string): string {
  const hex = sha256(id);
  // A version and a variant, by which programs know it as a name-based one.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

const asXml = ({ id, name, description, codes }: Code, indent: string): string =>
  [
    `${indent}<Code guid="${guidOf(id)}" name="${escapeXml(name)}" isCodable="true">`,
    `${indent}  <Description>${escapeXml(description)}</Description>`,
    ...codes.map((code) => asXml(code, `${indent}  `)),
    `${indent}</Code>`,
  ].join('\n');

/**
 * The themes, and in each its findings, as a codebook of REFI-QDA 1.0, which NVivo, ATLAS.ti and MAXQDA read. Findings
 * outside the themes are codes of their own. Each theme carries the limits of the study, each finding its caveat.
 */
export function codebook({
  record,
  themes,
  findings,
  home,
}: Pick<Study, 'record' | 'themes' | 'findings' | 'home'>): string {
  const codesOf = (theme: string | undefined): Code[] =>
    findings
      .filter((finding) => finding.theme === theme)
      .map(({ id, label, statement, caveat }) => ({
        id: `finding ${id}`,
        name: label,
        description: [statement, ...(caveat ? [caveat.text] : [])].join(' '),
        codes: [],
      }));
  const codes = [
    ...themes.map(({ id, name, message }) => ({
      id: `theme ${id}`,
      name,
      description: [message, ...home.caution.map(({ text }) => text)].join(' '),
      codes: codesOf(id),
    })),
    ...codesOf(undefined),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${escapeXml(record.name)}">`,
    '  <Codes>',
    ...codes.map((code) => asXml(code, '    ')),
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
}
