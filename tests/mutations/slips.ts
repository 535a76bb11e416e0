import type { Mutation } from './mutations.ts';

/** Mistakes that once were published without a word; three of a kind where there are three places for it. */

const isolation = 'themes/isolation.mdx';
const about = 'pages/about.mdx';
const context = 'pages/study/context.mdx';

/** A field that was proved, changed by hand. */
const proved = (
  title: string,
  file: string,
  from: string,
  to: string,
  ...expects: string[]
): Mutation => ({ title, file, replace: [from, to], expects });

/** A line of Markdown at the end of a page, and what is said of it. */
const link = (file: string, markdown: string, message: string): Mutation => ({
  title: `${markdown} in ${file}`,
  file,
  append: `\n<Claim by="no-clients">Clients ${markdown} were not asked.</Claim>\n`,
  expects: [`${file}:«Clients ${markdown}»: ${message}`],
});

/** A character in the words of a quotation, and what is said of it before the words are compared. */
const glyph = (
  title: string,
  [from, to]: [string, string],
  code: string,
  ...more: string[]
): Mutation => ({
  title,
  file: 'quotes.yaml',
  replace: [from, to],
  expects: [
    `quotes.yaml:«>-\n    You can sign-post people» (dw-sign-post → text): A quotation may not contain the character ${code}`,
    ...more,
  ],
});

const differ =
  'quotes.yaml:«>-\n    You can sign-post people» (dw-sign-post → text): The words differ from those that were proved';

export const slips: Record<string, readonly Mutation[]> = {
  'a field that was proved': [
    proved(
      'the order of two references',
      'references.json',
      '"id": "degenhardt-2011",\n    "type": "article-journal",\n    "author": [\n      { "family": "Degenhardt", "given": "L" },\n      { "family": "Bucello", "given": "C" },\n      { "family": "Mathers", "given": "B" }\n    ],',
      '"id": "first-of-all",\n    "type": "book",\n    "author": [{ "literal": "Nobody" }],\n    "title": "None",\n    "issued": { "date-parts": [[2011]] }\n  },\n  {\n    "id": "degenhardt-2011",\n    "type": "article-journal",\n    "author": [\n      { "family": "Degenhardt", "given": "L" },\n      { "family": "Bucello", "given": "C" },\n      { "family": "Mathers", "given": "B" }\n    ],',
      'references.json:«"id": "first-of-all"» (first-of-all): This has no proof in source.lock.json.',
      'references.json:«"id": "degenhardt-2011"» (degenhardt-2011 → number): This was proved as \'1\', and now reads \'2\'.',
    ),
    proved(
      'the year of a reference',
      'references.json',
      '"issued": { "date-parts": [[2014]] },\n    "volume": "109"',
      '"issued": { "date-parts": [[2015]] },\n    "volume": "109"',
      'references.json:«{ "date-parts": [[2015]] },\n    "volume": "109"» (degenhardt-2014 → issued): This was proved as \'2014\', and now reads \'2015\'.',
    ),
    proved(
      'the volume of a reference',
      'references.json',
      '"volume": "204"',
      '"volume": "240"',
      'references.json:«"volume": "240"» (lewer-2019 → volume): This was proved as \'204\', and now reads \'240\'.',
    ),
    proved(
      'the pages of a reference',
      'references.json',
      '"page": "102–23"',
      '"page": "102–32"',
      'references.json:«"page": "102–32"» (mathers-2013 → page): This was proved as \'102–23\', and now reads \'102–32\'.',
    ),
    proved(
      'an author of a reference',
      'references.json',
      '{ "family": "Tweed", "given": "EJ" }',
      '{ "family": "Tweed", "given": "E" }',
      'references.json:«{ "family": "Tweed", "given": "E" }» (lewer-2019 → author → entry 2): This was proved as \'Tweed EJ\', and now reads \'Tweed E\'.',
    ),
    proved(
      'a number that moved to another sentence',
      'citations.yaml',
      'starts: Use of illicit opioids such as }\n  references: [degenhardt-2011, mathers-2013]',
      'starts: Use of illicit opioids such as }\n  references: [degenhardt-2011]',
      "citations.yaml:«[degenhardt-2011]» (introduction ¶1 Use of illicit opioids such as → references): This was proved as 'degenhardt-2011, mathers-2013', and now reads 'degenhardt-2011'.",
    ),
    proved(
      'a sentence that cites, left out',
      'citations.yaml',
      '- passage: { section: introduction, paragraph: 1, starts: Poor physical health relates to }\n  references: [darke-2019]\n',
      '',
      'source.lock.json (introduction ¶1 Poor physical health relates to): What was proved is missing from citations.yaml.',
    ),
    proved(
      'the title of a theme',
      'themes.yaml',
      'title: clinicians feel isolated from health services',
      'title: clinicians are isolated from health services',
      "themes.yaml:«title: clinicians are isolated» (isolation → title): This was proved as 'clinicians feel isolated from health services', and now reads 'clinicians are isolated from health services'.",
    ),
    proved(
      'numbers exchanged between two levels',
      'participants.yaml',
      'South-West, n: 2, tile: [1, 4, 1] }\n      - { id: north-west, label: North-West, n: 1,',
      'South-West, n: 1, tile: [1, 4, 1] }\n      - { id: north-west, label: North-West, n: 2,',
      "participants.yaml:«label: South-West, n: 1» (variables → geographical-region → levels → south-west → n): This was proved as '2', and now reads '1'.",
      "participants.yaml:«label: North-West, n: 2» (variables → geographical-region → levels → north-west → n): This was proved as '1', and now reads '2'.",
    ),
    proved(
      'the DOI',
      'study.yaml',
      '  doi: 10.1136/bmjopen-2020-046577\n',
      '  doi: 10.1136/bmjopen-2020-046557\n',
      "study.yaml:«doi: 10.1136/bmjopen-2020-046557» (article → doi): This was proved as '10.1136/bmjopen-2020-046577', and now reads '10.1136/bmjopen-2020-046557'.",
    ),
    proved(
      'the volume of the journal',
      'study.yaml',
      "volume: '11'",
      "volume: '12'",
      "study.yaml:«volume: '12'» (article → volume): This was proved as '11', and now reads '12'.",
    ),
    proved(
      'the licence',
      'study.yaml',
      'name: CC BY-NC 4.0',
      'name: CC BY 4.0',
      "study.yaml:«name: CC BY 4.0» (article → licence → name): This was proved as 'CC BY-NC 4.0', and now reads 'CC BY 4.0'.",
    ),
    proved(
      'an iD of an author',
      'study.yaml',
      'orcid: 0000-0003-3698-7196',
      'orcid: 0000-0003-3698-7169',
      "study.yaml:«orcid: 0000-0003-3698-7169» (article → authors → entry 2 → orcid): This was proved as '0000-0003-3698-7196', and now reads '0000-0003-3698-7169'.",
    ),
    proved(
      'the passage of a finding, exchanged for another that was proved',
      'findings.yaml',
      'section: findings/theme-1, paragraph: 7, starts: The most common examples were',
      'section: findings/theme-1, paragraph: 7, starts: Other examples included peer support',
      "findings.yaml:«section: findings/theme-1, paragraph: 7, starts: Other examples included peer support }\n  elsewhere» (advocacy-by-booking → passage): This was proved as 'findings/theme-1 ¶7 The most common examples were',",
    ),
    proved(
      'the passage of a quotation',
      'quotes.yaml',
      '{ section: findings/theme-1, paragraph: 6, starts: You can sign-post people }',
      '{ section: findings/theme-1, paragraph: 4, starts: We are here }',
      "quotes.yaml:«paragraph: 4, starts: We are here }» (dw-sign-post → passage): This was proved as 'findings/theme-1 ¶6 You can sign-post people', and now reads",
    ),
    proved(
      'the passage of a sentence’s evidence',
      'passages.yaml',
      '{ section: abstract, paragraph: 2, starts: Design Qualitative study }',
      '{ section: abstract, paragraph: 3, starts: Participants 16 clinicians }',
      "passages.yaml:«{ id: design,» (design → passage): This was proved as 'abstract ¶2 Design Qualitative study', and now reads",
    ),
    proved(
      'a figure in a sentence of prose',
      'pages/study/methods.mdx',
      'It gave 293 initial codes',
      'It gave 239 initial codes',
      'pages/study/methods.mdx:«It gave 239»: The figure 239 is not in the passage that this rests on.',
    ),
    proved(
      'a figure in a picture',
      'figures.yaml',
      '{ label: 2019/2020, percent: 48 }',
      '{ label: 2019/2020, percent: 84 }',
      'figures.yaml:«{ label: 2019/2020, percent: 84 }» (age-at-start → rows → entry 2 → percent): The figure 84 is not in the passage that this rests on.',
    ),
    proved(
      'a number in the title of a picture that is neither printed nor counted',
      'figures.yaml',
      'quoted: 16 quotations under 11 speaker labels',
      'quoted: 16 quotations under 12 speaker labels',
      'figures.yaml:«quoted: 16 quotations under 12» (voices → title): The figure 12 is not in the passage that this rests on.',
    ),
    proved(
      'a figure in the brief',
      'brief.yaml',
      '16 interviews were analysed',
      '15 interviews were analysed',
      'brief.yaml:«[seventeen-agreed, exclusion]» (asked → entry 1 → by): The figure 15 is not in the passage that this rests on.',
    ),
  ],

  'a finding without its caveat': [
    proved(
      'in a section of prose',
      'themes/first-contact.mdx',
      ' <Claim by="emphasis-on-behaviour">Other studies, the authors note, stress such structural barriers more than these participants did.</Claim>',
      '',
      'themes/first-contact.mdx:«<Claim by="extensive-barriers">All said»: This rests on \'extensive-barriers\', and nothing beside it gives the caveat of that finding. Add the caveat to this section: <Claim by="emphasis-on-behaviour">…</Claim>.',
    ),
    proved(
      'in a message of the home page',
      'home.yaml',
      '      - text: The authors note that studies with people who use opioids stress structural barriers more than these participants did.\n        by: [emphasis-on-behaviour]\n',
      '',
      "home.yaml:«[extensive-barriers]» (messages → entry 1 → text → entry 1 → by): This rests on 'extensive-barriers', and nothing beside it gives the caveat of that finding. Add a sentence with the caveat to this entry, with by: [emphasis-on-behaviour].",
    ),
    proved(
      'among sentences to use',
      'sayings.yaml',
      '    - *behaviour\n',
      '',
      "sayings.yaml:«[referral-not-attended]» (appointments → supported → entry 2 → by): This rests on 'referral-not-attended', and nothing beside it gives the caveat of that finding.",
    ),
  ],

  'an extent in a text': [
    proved(
      'a statement raised to most',
      'findings.yaml',
      'statement: Access to healthcare was said to differ from one client to another.',
      'statement: Most participants said that access differs from client to client.',
      "findings.yaml:«statement: Most participants said» (access-varies → statement): 'most' is wider than the extent of any finding that this text rests on. Write the extent as printed (Some participants), or name the finding,",
    ),
    proved(
      'a label raised to all',
      'findings.yaml',
      "label: 'Often in mind: clients with greatest barriers'",
      'label: All had the greatest barriers in mind',
      "findings.yaml:«label: All had» (greatest-barriers-first → label): 'all' is wider than the extent of any finding that this text rests on.",
    ),
    proved(
      'a heading of the home page that names nobody’s extent',
      'home.yaml',
      'heading: Clinicians agreed on the need, not on one model',
      'heading: A minority of clinicians agreed on the need',
      "home.yaml:«heading: A minority» (heading): 'a minority' is",
    ),
    proved(
      'the name of a theme',
      'themes.yaml',
      'name: Isolation from other services',
      'name: A minority were isolated',
      "themes.yaml:«name: A minority were isolated» (isolation → name): 'a minority' is not the extent of any finding that this text rests on.",
    ),
    {
      title: 'a heading of prose',
      file: isolation,
      replace: ['## Money\n', '## A minority spoke of money\n'],
      expects: [
        'addresses.yaml:«- /themes/isolation/#money» (/themes/isolation/#money): This address was published, but nothing has it now.',
        "themes/isolation.mdx:«## A minority»: 'a minority' is not the extent of any finding that this text rests on.",
      ],
    },
    proved(
      'an everyday word before those who were studied',
      'models.yaml',
      'title: Should drug services be a one-stop-shop?',
      'title: Several participants on a one-stop-shop',
      "models.yaml:«title: Several participants» (contested → one-stop-shop-for-and-against → title): 'several' is",
    ),
  ],

  'the role of a speaker': [
    {
      title: 'a role exchanged for another',
      file: 'quotes.yaml',
      replace: [
        'speaker: Drug worker\n  role: drug-worker',
        'speaker: Drug worker\n  role: nurse-consultant',
      ],
      expects: [
        "quotes.yaml:«role: nurse-consultant\n  lead: On what » (dw-sign-post): The label 'Drug worker' belongs to 'drug-worker', not to 'nurse-consultant'. Write role: drug-worker, or correct 'speakers' in participants.yaml.",
      ],
    },
    {
      title: 'a label that is not in the table',
      file: 'participants.yaml',
      replace: ['  - { label: Drug worker, level: drug-worker }\n', ''],
      expects: [
        "quotes.yaml:«speaker: Drug worker» (dw-sign-post): The label 'Drug worker' is not under 'speakers' in participants.yaml. Add there { label: Drug worker, level: drug-worker }.",
      ],
    },
    {
      title: 'a label with an unknown level',
      file: 'participants.yaml',
      replace: ['level: drug-worker }', 'level: drug-workers }'],
      expects: [
        "participants.yaml:«level: drug-workers» (speakers → Drug worker): There is no level 'drug-workers' of 'professional-group'. Write one of consultant-psychiatrist,",
        "quotes.yaml:«role: drug-worker» (dw-sign-post): The label 'Drug worker' belongs to 'drug-workers', not to 'drug-worker'.",
      ],
    },
  ],

  'a link': [
    link(
      isolation,
      '[x](javascript:alert(1))',
      "A link cannot point to 'javascript:alert(1)'. Write a web address ('https://example.org/')",
    ),
    link(about, '[x](data:text/html,x)', "A link cannot point to 'data:text/html,x'."),
    link(context, '[x](../../../etc/passwd)', "A link cannot point to '../../../etc/passwd'."),
    link(isolation, '[x](//example.org/)', "A link cannot point to '//example.org/'."),
    link(
      about,
      '[x](/themes/nowhere/)',
      "There is no page or file '/themes/nowhere/' on this site.",
    ),
    link(
      context,
      '[x](/findings/#nothing)',
      "The page '/findings/' has no place 'nothing'. Write the id of a heading or record that is on it",
    ),
    link(
      isolation,
      '[x](/findings/#duty-to-advocat)',
      "The page '/findings/' has no place 'duty-to-advocat'. Write the id of a heading or record that is on it; the nearest is 'duty-to-advocate', or leave out",
    ),
    link(about, '[x](#nothing)', "The page '/about/' has no place 'nothing'."),
    link(context, '[x](https://)', "'https://' is not a web address."),
    link(isolation, '[x](mailto:nobody)', "'mailto:nobody' is not an email address."),
    {
      title: 'a link’s title with a claim in it',
      file: about,
      append:
        '\n<Claim by="no-clients">Clients [were](/limits/ "All clinicians want more money.") not asked.</Claim>\n',
      expects: [
        "pages/about.mdx:«Clients [were]»: This sentence has no evidence: 'All clinicians want more money.'",
      ],
    },
    {
      title: 'a definition that leads nowhere',
      file: isolation,
      append: '\n<Claim by="no-clients">Clients were [not][y] asked.</Claim>\n\n[y]: /nowhere/\n',
      expects: [
        "themes/isolation.mdx:«[y]: /nowhere/»: There is no page or file '/nowhere/' on this site.",
      ],
    },
    {
      title: 'an image by reference, from another host',
      file: context,
      append: '\n![x][y]\n\n[y]: https://example.org/x.png\n',
      expects: ['pages/study/context.mdx:«![x][y]»: Prose may not contain an image.'],
    },
    {
      title: 'a prompt that leads to a place that is not there',
      file: 'appraisal.yaml',
      replace: ['path: /study/methods/#aim-and-design', 'path: /study/methods/#aims'],
      expects: ['appraisal.yaml:«path: /study/methods/#aims»'],
    },
    {
      title: 'a footnote',
      file: about,
      append: '\n<Claim by="no-clients">Clients were not asked.</Claim>[^1]\n\n[^1]: They were.\n',
      expects: [
        'pages/about.mdx:«<Claim by="no-clients">Clients were not asked»: Prose may not contain a footnote.',
        'pages/about.mdx:«[^1]: They were.»: Prose may not contain a footnote.',
      ],
    },
  ],

  'a heading': [
    {
      title: 'a second title',
      file: isolation,
      append: '\n# Findings at a glance\n',
      expects: [
        "themes/isolation.mdx:«# Findings at a glance»: 'Findings at a glance' would be a second title of the page. Write '## Findings at a glance'; the title of a page is in its front matter,",
      ],
    },
    {
      title: 'a second title, underlined',
      file: about,
      append: '\nAgain\n=====\n',
      expects: ["pages/about.mdx:«Again\n===»: 'Again' would be a second title of the page."],
    },
    {
      title: 'a heading two steps down',
      file: context,
      append: '\n#### Deep\n',
      expects: [
        "pages/study/context.mdx:«#### Deep»: This heading is 2 steps below the one above it. Write '### Deep'.",
      ],
    },
    {
      title: 'a heading with the address of a part of the page',
      file: isolation,
      append: '\n## Findings\n',
      expects: [
        "themes/isolation.mdx:«## Findings»: The address '/themes/isolation/#findings' is taken: every site has it. Show it once on the page, give it another id, or reword the heading.",
      ],
    },
  ],

  'a page': [
    {
      title: 'a page with the name of one that every site has',
      file: 'pages/findings.mdx',
      write: '---\ntitle: Again\ndescription: Again.\n---\n',
      expects: [
        "pages/findings.mdx:1: The address '/findings/' is taken: every site has it. Rename the file.",
      ],
    },
    {
      title: 'a page with the name of one that records make',
      file: 'pages/study/notes.mdx',
      write: '---\ntitle: Again\ndescription: Again.\n---\n',
      expects: [
        "pages/study/notes.mdx:1: The address '/study/notes/' is taken: every site has it.",
      ],
    },
    {
      title: 'a page whose name is no address',
      file: 'pages/a?b.mdx',
      write: '---\ntitle: Again\ndescription: Again.\n---\n',
      expects: [
        'pages/a?b.mdx: The name of a page is its address: lower-case letters, digits and single hyphens. Rename it to pages/a-b.mdx.',
      ],
    },
    {
      title: 'a page with a name that servers take for another',
      file: 'pages/index.mdx',
      write: '---\ntitle: Again\ndescription: Again.\n---\n',
      expects: ["pages/index.mdx: No page can have the address '/index/'."],
    },
    {
      title: 'a quotation that is on a page twice',
      file: 'themes/first-contact.mdx',
      append: '\n<Quote id="dw-sign-post" />\n',
      expects: ['themes/first-contact.mdx:'],
    },
    {
      title: 'a picture that no page shows',
      file: context,
      replace: ['<Figure id="age-at-start" />\n', ''],
      expects: [
        'addresses.yaml:«- /study/context/#figure-age-at-start» (/study/context/#figure-age-at-start): This address was published, but nothing has it now.',
        'figures.yaml:«- kind: shares» (age-at-start): No page shows this picture. Write <Figure id="age-at-start" /> in a page of prose, or delete the entry.',
      ],
    },
    {
      title: 'an address that was published and leads nowhere',
      file: 'addresses.yaml',
      append: '- /findings/#a-finding-of-old\n',
      expects: [
        'addresses.yaml:«- /findings/#a-finding-of-old» (/findings/#a-finding-of-old): This address was published, but nothing has it now. Restore the id or the words of the heading',
      ],
    },
    {
      title: 'a page that was moved to nowhere',
      file: 'redirects.yaml',
      write: '- { from: /old/, to: /nowhere/ }\n',
      expects: [
        "redirects.yaml:1 (/old/): There is no page '/nowhere/'. Write the address of a page of the site.",
      ],
    },
  ],

  'what files cannot hold': [
    proved(
      'a label that a spreadsheet would run',
      'findings.yaml',
      "label: 'Often in mind: clients with greatest barriers'",
      "label: '=Access'",
      "findings.yaml:«label: '=Access'» (greatest-barriers-first → label): A spreadsheet would run '=Access', since it begins with '='. Begin with a letter,",
    ),
    proved(
      'a term that a spreadsheet would run',
      'glossary.yaml',
      'term: Abstinence\n',
      "term: '@stinence'\n",
      "glossary.yaml:«term: '@stinence'» (abstinence → term): A spreadsheet would run '@stinence', since it begins with '@'.",
      "glossary.yaml:«forms: [abstinence, abstinent]» (abstinence → forms): 'abstinence' does not begin like '@stinence'",
    ),
    proved(
      'a label of a picture that a spreadsheet would run',
      'figures.yaml',
      '{ label: 2012/2013, percent: 29 }',
      "{ label: '-2012/2013', percent: 29 }",
      "figures.yaml:«'-2012/2013'» (age-at-start → rows → entry 1 → label): A spreadsheet would run '-2012/2013'",
    ),
    {
      title: 'a change in the year 9999',
      file: 'changes.yaml',
      write: '- { date: 9999-01-01, what: [An example.] }\n',
      expects: [
        'changes.yaml:1: A ZIP archive cannot hold the date 9999-01-01. Write the day of the change, in a year from 1980 to 2099: 2026-11-26.',
      ],
    },
    proved(
      'a label without a place to break',
      'figures.yaml',
      '{ label: 2012/2013, percent: 29 }',
      `{ label: ${'n'.repeat(44)}, percent: 29 }`,
      `figures.yaml:«${'n'.repeat(44)}» (age-at-start → rows → entry 1 → label): '${'n'.repeat(44)}' is too long to be drawn on a line.`,
    ),
  ],

  'a form of a term': [
    {
      title: 'that nobody has read in its sentence',
      file: isolation,
      append: '\n<Claim by="no-clients">Nobody commissioned a survey of clients.</Claim>\n',
      expects: [
        "themes/isolation.mdx:«Nobody commissioned»: It is not decided yet whether 'commissioned' means the term 'commissioning' here: ‘Nobody commissioned a survey of clients.’. In glossary.yaml, under the senses of 'commissioning', add 'commissioned' with a word beside it to 'meant' or to 'otherwise'.",
      ],
    },
    {
      title: 'that does not begin like the term',
      file: 'glossary.yaml',
      replace: ['forms: [median]', 'forms: [median, middle]'],
      expects: [
        "glossary.yaml:«forms: [median, middle]» (median → forms): 'middle' does not begin like 'Median', and may be used in another sense.",
      ],
    },
    {
      title: 'with a sense that no sentence has',
      file: 'glossary.yaml',
      replace: ['otherwise: [finding money]', 'otherwise: [finding time]'],
      expects: [
        "glossary.yaml:«{ form: finding, meant» (finding → senses → finding): No sentence has 'finding time'.",
        "pages/study/context.mdx:«such as finding money»: It is not decided yet whether 'finding' means the term 'finding' here",
      ],
    },
  ],

  'a character in a quotation': [
    glyph(
      'a prime for an apostrophe',
      ['that doesn’t guarantee', 'that doesn\u2032t guarantee'],
      'U+2032 (after ‘But that doesn’). Write one of',
      differ,
    ),
    glyph(
      'a modifier letter for an apostrophe',
      ['that doesn’t guarantee', 'that doesn\u02BCt guarantee'],
      'U+02BC',
      differ,
    ),
    glyph(
      'a no-break space',
      ['that doesn’t guarantee', 'that doesn’t\u00A0guarantee'],
      'U+00A0 (after ‘But that doesn’t’). Write a plain space.',
    ),
    glyph('a thin space', ['that doesn’t guarantee', 'that doesn’t\u2009guarantee'], 'U+2009'),
    glyph(
      'a soft hyphen',
      ['that doesn’t guarantee', 'that doesn’t guar\u00ADantee'],
      'U+00AD (after ‘that doesn’t guar’). Delete it.',
      differ,
    ),
    glyph(
      'a ligature',
      ['that doesn’t guarantee they’ll', 'that doesn’t guarantee \uFB01ve they’ll'],
      'U+FB01 (after ‘doesn’t guarantee ’). Write fi.',
      differ,
    ),
  ],
};
