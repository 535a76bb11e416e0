import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { joinStudy } from './join.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/invented-german-study');
const content = readContent(folder);
const study = joinStudy(content);

describe('a study that was joined', () => {
  test('has every opposition on both sides, though it is written on one', () => {
    const written = content.findings.data.filter(({ against }) => against.length > 0);
    expect(written.map(({ id, against }) => [id, against])).toEqual([
      ['oeffnen-ohne-aufsicht', ['aufsicht-noetig']],
    ]);
    const mutual = study.findings.filter(({ against }) => against.length > 0);
    expect(mutual.map(({ id, against }) => [id, against])).toEqual([
      ['aufsicht-noetig', ['oeffnen-ohne-aufsicht']],
      ['oeffnen-ohne-aufsicht', ['aufsicht-noetig']],
    ]);
  });

  test('has with each quotation the findings that it illustrates', () => {
    expect(study.quotes.map(({ id, findings }) => [id, findings])).toEqual([
      ['wohnzimmer', ['bleiben-ohne-kauf']],
      ['bissl-sitzen', ['bleiben-ohne-kauf']],
      ['gruess-gott', ['aufsicht-noetig']],
      ['im-dunkeln', ['oeffnen-ohne-aufsicht']],
    ]);
  });

  test('counts its themes from 1', () => {
    expect(study.themes.map(({ id, number }) => [id, number])).toEqual([
      ['offenes-zimmer', 1],
      ['wachsendes-amt', 2],
    ]);
  });

  test('keeps the order of the files', () => {
    expect(study.findings.map(({ id }) => id)).toEqual(content.findings.data.map(({ id }) => id));
  });

  test('is empty where a file may be left out, and has no lock where there is none', () => {
    expect(study.passages).toEqual([]);
    expect(study.exemptions).toEqual([]);
    expect(study.lock).toBeUndefined();
  });

  test('cannot be changed, neither the whole nor a part of it', () => {
    const [finding] = study.findings;
    const [quote] = study.quotes;
    expect(() => Object.assign(study, { themes: [] })).toThrow(TypeError);
    expect(() => study.findings.pop()).toThrow(TypeError);
    expect(() => Object.assign(finding?.extent ?? {}, { band: 'mehrzahl' })).toThrow(TypeError);
    expect(() => finding?.against.push('mehr-aufgaben')).toThrow(TypeError);
    expect(() => Object.assign(quote ?? {}, { text: '' })).toThrow(TypeError);
    expect(() => study.prose[0]?.uses.pop()).toThrow(TypeError);
  });
});
