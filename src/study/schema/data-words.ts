import { z } from 'zod';
import { own, template } from './fields.ts';

const table = (sentence: string) =>
  z
    .strictObject({
      title: own('Title of the table.'),
      row: own('What one row is, in a sentence.'),
    })
    .describe(sentence);

const sentences = (sentence: string) => z.array(own(sentence)).min(1).describe(sentence);

/** Interface text for the data page and its files. */
export const dataWordsSchema = z.strictObject({
  title: own('Heading of the page of data.'),
  description: own('The page of data in one sentence.'),
  intro: sentences('A sentence on what the data are and are not.'),
  all: own('Heading of the file that holds all data.'),
  allText: sentences('A sentence on what the file holds.'),
  allFile: own('Link to the file that holds all data.'),
  workbook: own('Link to the workbook of all tables, for spreadsheets.'),
  codebook: own('Link to themes and findings as a codebook, for programs of qualitative analysis.'),
  descriptor: own('Link to the description of the tables for programs.'),
  tablesTitle: own('Heading of the tables.'),
  format: sentences('A sentence on how the files are written.'),
  rows: template("How many rows a table has: '{count} rows'.", 'count'),
  row: own('The same for one row.'),
  columnsOf: template("How many columns a table has: '{count} columns'.", 'count'),
  column: own('Head of the names of columns.'),
  type: own('Head of the types of columns.'),
  meaning: own('Head of what columns hold.'),
  key: own('Mark of a column that is the key or a part of it.'),
  refersTo: template("Mark of a column that refers to a table: 'refers to {table}'.", 'table'),
  oneOf: template("Values that a column can have: 'one of {values}'.", 'values'),
  types: z
    .strictObject({
      string: own('Text.'),
      integer: own('Whole number.'),
      number: own('Number.'),
      boolean: own('True or false.'),
      date: own('Date.'),
    })
    .describe('Names of the types of columns.'),
  pictures: own('Heading of the pictures.'),
  picturesText: sentences('A sentence on the files of pictures.'),
  copy: own('Heading of the copy of the whole site.'),
  copyText: sentences('A sentence on what the copy is and how it is used.'),
  copyFile: own('Link to the copy of the whole site.'),
  copyWithout: sentences('A sentence on what does not work without a web server.'),
  terms: own('Heading of licence and citation.'),
  citeArticle: own('Before the citation of the article.'),
  citeData: own('Before the citation of the data.'),
  dataCitation: template(
    "The data as they are cited, before the article: '{site}, content of {date}, {address}.'",
    'site',
    'date',
    'address',
  ),
  changes: own('Label of what was changed.'),
  licence: own('Label of the licence.'),
  readme: z
    .strictObject({
      files: own('Heading of the list of files.'),
      descriptor: own('What datapackage.json is.'),
      sums: own('What SHA256SUMS is.'),
      licence: own('What LICENSE.txt is.'),
      pictures: own('What the folder of pictures is.'),
      citation: own('What the folder of citation files is.'),
      tables: own('What the CSV and JSON files are.'),
    })
    .describe('What the file README.md says of the files beside it.'),
  tables: z
    .strictObject({
      findings: table('The findings.'),
      'finding-quotations': table('Which quotations illustrate which findings.'),
      'findings-against': table('Which findings the article sets against each other.'),
      'finding-places': table('Other places of the article that say the same as a finding.'),
      quotations: table('The quotations.'),
      themes: table('The themes.'),
      sources: table('Participants, groups or sites.'),
      subthemes: table('Sub-themes.'),
      codes: table('Codes.'),
      participants: table('The table of participants.'),
      models: table('The models.'),
      'model-claims': table('What was said to help and to limit models.'),
      contested: table('Matters that divided, with the reasons of both sides.'),
      comparisons: table("The authors' comparisons."),
      timeline: table('The dated events.'),
      references: table('The references.'),
      citations: table('Where the article cites which references.'),
      glossary: table('The glossary.'),
      notes: table('The notes on the source.'),
      'note-places': table('The places that notes speak of.'),
      bands: table('The groups of extent words.'),
      passages: table('The passages that sentences rest on where no finding does.'),
      sections: table("The article's sections, boxes and tables."),
    })
    .describe('Each table.'),
  columns: z
    .strictObject({
      address: own('Address of the record on this site.'),
      place: own('A place in the article, in words.'),
      number: own('Place in the order of the article.'),
      authors: own('Authors of a reference as one text.'),
      editors: own('Editors of a reference as one text.'),
      year: own('Year of a reference.'),
      accessed: own('When a reference was read.'),
      aspect: own("Which side a claim on a model speaks of: 'helps' or 'limits'."),
      proof: own("How far a row was compared: 'proved', 'accepted' or 'unproved'."),
      limits: own('Limits that must be known wherever a row is read.'),
      source: own('Article and licence.'),
    })
    .describe(
      'What columns hold that are worked out from others; the rest have their own sentences.',
    ),
});

export type DataWords = z.output<typeof dataWordsSchema>;
