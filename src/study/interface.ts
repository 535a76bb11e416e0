import { z } from 'zod';
import { own } from './fields.ts';

/** Words with placeholders in braces; each must be used, and no other. */
const template = (sentence: string, ...placeholders: string[]) =>
  own(sentence).refine(
    (text) =>
      [...text.matchAll(/\{(\w+)\}/gu)].every(([, name]) => placeholders.includes(name ?? '')) &&
      placeholders.every((name) => text.includes(`{${name}}`)),
    `The text must contain ${placeholders.map((name) => `{${name}}`).join(' and ')}, and no other placeholder`,
  );

/** interface.yaml: every word of the site that is not about one study's findings, in the content's language. */
export const interfaceSchema = z.strictObject({
  navigation: z.strictObject({
    main: own('Name of the main navigation for assistive technology.'),
    skip: own('Link that jumps to the main content.'),
    menu: own('Label of the menu on narrow screens.'),
    trail: own('Name of the breadcrumb trail.'),
    contents: own('Heading of the list of sections of a page.'),
    home: own('The home page.'),
    themes: own('The themes.'),
    findings: own('The page of findings.'),
    quotes: own('The page of quotations.'),
    study: own('The page about the study.'),
    parts: own('Heading of the pages about the study.'),
    search: own('The search page.'),
  }),
  passage: z.strictObject({
    place: template(
      "Where something stands: 'Findings, theme 1, paragraph 3'.",
      'section',
      'paragraph',
    ),
    short: template("The same in little room: 'Theme 1 ¶3'.", 'section', 'paragraph'),
    line: template("The same for a table or box: 'Table 2, line 3'.", 'section', 'line'),
    starts: template("How the passage begins: 'begins “All participants”'.", 'words'),
    counting: own('How paragraphs are counted.'),
  }),
  evidence: z.strictObject({
    sources: own('Label of what a paragraph rests on.'),
  }),
  voices: z.strictObject({
    report: own("Label of what the authors report of participants: 'The authors report'."),
    interpret: own("Label of the authors' own interpretation: 'The authors’ view'."),
  }),
  home: z.strictObject({
    agreement: own('Heading of the short table of extents.'),
    agreementNote: own(
      'That grouping and order of the extent words are this site’s, and no counts.',
    ),
    allFindings: own('Link to all findings.'),
    search: own('Link to the search page.'),
    readTheme: template("Link from a message to its theme: 'Theme 1 in full'.", 'theme'),
    limit: own('Label of what limits a message.'),
    say: own('Heading of sentences that a reader can use.'),
    notSay: own('Heading of sentences that the study does not support.'),
    themes: own('Heading of the list of themes.'),
  }),
  limits: z.strictObject({
    title: own('Label of the limits that stand on each page.'),
    more: own('Link to all that the study cannot tell.'),
  }),
  appearance: z.strictObject({
    label: own('Label of the choice of colours.'),
    system: own('Colours as the device has them.'),
    light: own('Light colours.'),
    dark: own('Dark colours.'),
  }),
  theme: z.strictObject({
    next: own('Label of the next theme.'),
    previous: own('Label of the previous theme.'),
    numbered: template("A theme by its number: 'Theme 1'.", 'number'),
    titleInArticle: template("The theme's printed title: 'In the article: …'.", 'title'),
    findings: own("Heading of the list of a theme's findings."),
  }),
  finding: z.strictObject({
    title: own('Heading of the page of findings.'),
    description: own('The page of findings in one sentence.'),
    intro: z.array(own('A sentence that comes before the findings.')).min(1),
    outsideThemes: own('Heading of the findings that stand outside the themes.'),
    extent: own("Label of the extent: 'How widely held'."),
    unstatedExtent: own(
      "What a source says for an extent that is not stated: 'extent not stated'.",
    ),
    notStated: own('What stands for an extent that the article does not state.'),
    about: own("Label of the subject: 'About'."),
    passage: own('Label of the passage.'),
    elsewhere: own('Label of the other places that say the same.'),
    voices: own('Label of the quotations that illustrate a finding.'),
    against: own('Label of the findings set against this one.'),
    caveat: own('Label of what must stand beside the finding.'),
    permalink: template("Accessible name of a finding's own link.", 'label'),
    bands: own('A sentence: grouping and order of the extent words are ours.'),
  }),
  quote: z.strictObject({
    title: own('Heading of the page of quotations.'),
    description: own('The page of quotations in one sentence.'),
    intro: z.array(own('A sentence that comes before the quotations.')).min(1),
    named: template("Title of a quotation's page: 'Baker 1: …'.", 'speaker', 'lead'),
    speaker: own('Label of the speaker, as printed.'),
    excerpt: own('Mark of a shortened quotation.'),
    whole: own('Link from an excerpt to the whole quotation.'),
    illustrates: own('Label of the findings that the quotation illustrates.'),
    against: own('Label of what the article sets against those findings.'),
    page: own("Link to the quotation's own page."),
    verbatim: own('A sentence: the words are verbatim, the line before them is ours.'),
  }),
  references: z.strictObject({
    title: own('Heading of the page of references.'),
    description: own('The page of references in one sentence.'),
    intro: own('A sentence that comes before the references.'),
    usedOn: own('Label of the places of this site that lead to a reference.'),
    label: template("Accessible name of a link to a reference: 'Reference 6'.", 'number'),
  }),
  glossary: z.strictObject({
    title: own('Heading of the glossary.'),
    description: own('The glossary in one sentence.'),
    inArticle: own('Mark of a term that the article explains.'),
    bySite: own('Mark of a term that this site explains.'),
  }),
  notes: z.strictObject({
    title: own('Heading of the notes on the source.'),
    description: own('The notes on the source in one sentence.'),
    intro: z.array(own('A sentence that comes before the notes.')).min(1),
    places: own('Label of the places in the article.'),
    handling: own('Label of what this site does about it.'),
    permalink: template("Accessible name of a note's own link.", 'title'),
  }),
  models: z.strictObject({
    title: own('Heading of the page of models.'),
    description: own('The page of models in one sentence.'),
    extent: own('Label of the extent.'),
    helps: own('Label of what was said to help.'),
    limits: own('Label of what was said to limit.'),
    notReported: own('What stands where the article reports nothing.'),
    contested: own('Heading of the matters that divided.'),
    comparisons: own("Heading of the authors' comparisons."),
  }),
  participants: z.strictObject({
    title: own('Heading of the page on who took part.'),
    description: own('The page on who took part in one sentence.'),
    level: own('Heading of the column of levels.'),
    number: own('Heading of the column of numbers.'),
    total: own('Label of the total.'),
  }),
  figure: z.strictObject({
    howToRead: own('Label of the line on how to read a picture.'),
    source: own('Label of the source.'),
    limits: own('Label of the limits.'),
    download: own('Label of the files of a picture.'),
    columns: z
      .strictObject({
        band: own('Group of extent words.'),
        extent: own('Extent as printed.'),
        theme: own('Theme.'),
        finding: own('Label of a finding.'),
        statement: own('Statement of a finding.'),
        against: own('What it is set against.'),
        passage: own('Passage.'),
        variable: own('Variable of the participants.'),
        level: own('Level of a variable.'),
        number: own('Number of participants.'),
        speaker: own('Speaker label.'),
        quotation: own('What a quotation is on.'),
        year: own('Year or period of a share.'),
        percent: own('Share in per cent.'),
        lane: own('Lane of a timeline.'),
        date: own('Date.'),
        event: own('Event.'),
        limits: own('Population and limits.'),
        source: own('Source.'),
        licence: own('Licence.'),
      })
      .describe('Heads of the columns of tables and files.'),
  }),
  study: z.strictObject({
    title: own('Heading of the page about the study.'),
    description: own('The page about the study in one sentence.'),
    authors: own('Label of the authors.'),
    published: own('Label of the place of publication.'),
    received: own('Label of the date received.'),
    accepted: own('Label of the date accepted.'),
    licence: own('Label of the licence.'),
    citation: own('Label of the citation as the article asks for it.'),
    statements: own("Heading of the article's statements."),
    record: own("Heading of the article's record."),
  }),
  search: z.strictObject({
    title: own('Heading of the search page.'),
    description: own('The search page in one sentence.'),
    withoutScript: own('What is said where search cannot run.'),
  }),
  notFound: z.strictObject({
    title: own('Heading of the page for an unknown address.'),
    text: own('What to do there.'),
  }),
  footer: z.strictObject({
    presents: template("What the site presents: 'This site presents {article}.'", 'article'),
    licence: template("Under what licence: 'Licensed {licence}.'", 'licence'),
    version: template("Version of the content: 'Content of {date}.'", 'date'),
  }),
});

export type InterfaceWords = z.output<typeof interfaceSchema>;
