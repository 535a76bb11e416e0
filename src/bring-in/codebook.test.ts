import { expect, test } from 'vitest';
import { codebook } from '../files/codebook.ts';
import type { Study } from '../study/reading/study.ts';
import { parseXml } from '../../tests/parse-xml.ts';
import { readCodebook } from './codebook.ts';

const study = {
  record: { name: 'Beans & beds' },
  home: { caution: [{ text: 'One village was studied.' }] },
  themes: [{ id: 'waiting', name: 'Waiting', message: 'Growers wait.' }],
  findings: [
    { id: 'weeks', theme: 'waiting', label: 'Weeks', statement: 'Some waited for "weeks".' },
    {
      id: 'rain',
      label: 'Rain',
      statement: 'Rain came.',
      caveat: { text: 'It often does.', by: [] },
    },
  ],
} as unknown as Study;

test('codebook() has each theme with its findings, in the order of elements that REFI-QDA asks for', () => {
  const root = parseXml(codebook(study).replace(/^<\?xml.*\?>\n/u, ''));
  expect(root).toMatchObject({
    name: 'CodeBook',
    attributes: { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Beans &amp; beds' },
    children: [
      {
        name: 'Codes',
        children: [
          {
            name: 'Code',
            attributes: { name: 'Waiting', isCodable: 'true' },
            children: [
              { name: 'Description', text: 'Growers wait. One village was studied.' },
              { name: 'Code', attributes: { name: 'Weeks', isCodable: 'true' } },
            ],
          },
          {
            name: 'Code',
            attributes: { name: 'Rain' },
            children: [{ name: 'Description', text: 'Rain came. It often does.' }],
          },
        ],
      },
    ],
  });
});

test('codebook() gives each code a GUID that stays with its id', () => {
  const guids = codebook(study).match(/(?<=guid=")[^"]+/gu) ?? [];
  expect(guids).toHaveLength(3);
  expect(new Set(guids).size).toBe(3);
  for (const guid of guids) expect(guid).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
  expect(codebook({ ...study, record: { ...study.record, name: 'Other' } })).toContain(guids[0]);
});

test('readCodebook() reads what codebook() writes', () => {
  expect(readCodebook(codebook(study))).toMatchObject([
    {
      name: 'Waiting',
      description: 'Growers wait. One village was studied.',
      codes: [{ name: 'Weeks', description: 'Some waited for "weeks".', codes: [] }],
    },
    { name: 'Rain', codes: [] },
  ]);
});

test('readCodebook() takes the codes within the one code of a project, and GUIDs in braces', () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
    <CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="A program"><Codes>
      <Code guid="{2A08BDDF-4C35-4250-BF77-7DE37B50C930}" name="Project" isCodable="false">
        <Code guid="1" name="Height" isCodable="true" color="#FF0000"><Code guid="2" name="Fear" isCodable="true"/></Code>
        <Code guid="3" name="Neighbours" isCodable="true"/>
      </Code></Codes></CodeBook>`;
  expect(
    readCodebook(xml)?.map(({ name, codes }) => [name, codes.map((code) => code.name)]),
  ).toEqual([
    ['Height', ['Fear']],
    ['Neighbours', []],
  ]);
});

test('readCodebook() takes the sets of a flat codebook', () => {
  const xml = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
      <Code guid="aa" name="Fear" isCodable="true"/><Code guid="bb" name="Joy" isCodable="true"/>
    </Codes><Sets><Set guid="cc" name="Height"><MemberCode guid="{AA}"/></Set></Sets></CodeBook>`;
  expect(readCodebook(xml)).toMatchObject([{ name: 'Height', codes: [{ name: 'Fear' }] }]);
});

test('readCodebook() refuses XML that is no codebook', () => {
  expect(readCodebook('<Project/>')).toBe(undefined);
});
