/** One mistake in the content of the frozen study `tests/fixtures/english-study`, and what is to be said about it. */
export type Mutation = Change & {
  /** The mistake, as the subject of a sentence: 'a finding of an unknown theme'. */
  title: string;
  /**
   * All problems, in the order of the report, each from its beginning. «text» stands for the number of the
   * line on which that text begins in the changed file.
   */
  expects: readonly string[];
};

/** A change of one file. */
export type Change = { file: string } & (
  | {
      /** A text that stands in the file exactly once, and what takes its place. */
      replace: readonly [from: string, to: string];
    }
  | {
      /** Added behind the last line. */
      append: string;
    }
  | {
      /** The whole file, also a new one. */
      write: string | Uint8Array;
    }
  | { remove: true }
);

const findings = 'findings.yaml';
const quotes = 'quotes.yaml';
const lock = 'source.lock.json';
const appraisal = 'appraisal.yaml';
const page = 'themes/isolation.mdx';

const extent = 'extent: { printed: Some participants, band: several }';
const behindExtent =
  '\n  passage: { section: findings/theme-1, paragraph: 1, starts: Some participants also discussed }';
const signPost = `quotes.yaml:«text: >-
    You can sign-post people» (dw-sign-post`;

export const mutations: Record<string, readonly Mutation[]> = {
  'what was accepted by hand': [
    {
      title: 'a record that does not exist',
      file: 'accepted.yaml',
      write: '- { file: quotes.yaml, record: nobody, reason: The copy lost a column. }\n',
      expects: ['accepted.yaml:1 (nobody): There is no such record in quotes.yaml.'],
    },
    {
      title: 'a field that a record does not have',
      file: 'accepted.yaml',
      write:
        '- { file: quotes.yaml, record: dw-sign-post, field: words, reason: The copy lost a column. }\n',
      expects: ['accepted.yaml:1 (dw-sign-post → words): There is no such field in quotes.yaml.'],
    },
    {
      title: 'an acceptance of words that are proved',
      file: 'accepted.yaml',
      write: '- { file: quotes.yaml, record: dw-sign-post, reason: The copy lost a column. }\n',
      expects: ['accepted.yaml:1 (dw-sign-post): This is proved in source.lock.json.'],
    },
  ],
  'privacy of participants': [
    {
      title: 'a level with fewer people than the study lets be shown',
      file: 'participants.yaml',
      replace: ['total: 16\n', 'total: 16\nsmallest: 2\n'],
      expects: [
        "participants.yaml:«- { id: nurse-consultant, label» (professional-group → nurse-consultant): 'Nurse consultant' has 1, fewer than the 2",
        "participants.yaml:«- { id: drug-worker, label» (professional-group → drug-worker): 'Drug worker with nursing background' has 1, fewer than the 2",
        "participants.yaml:«- { id: north-west» (geographical-region → north-west): 'North-West' has 1, fewer than the 2",
        "participants.yaml:«- { id: wales» (geographical-region → wales): 'Wales' has 1, fewer than the 2",
      ],
    },
  ],
  'shapes of studies': [
    {
      title: 'a sub-theme that no theme has',
      file: findings,
      replace: ['- id: clients-health-worse\n', '- id: clients-health-worse\n  subtheme: health\n'],
      expects: ['findings.yaml:«subtheme: health» (clients-health-worse → subtheme): There is no'],
    },
    {
      title: 'a finding that is in its own theme again',
      file: findings,
      replace: [
        '- id: clients-health-worse\n',
        '- id: clients-health-worse\n  alsoIn: [first-contact]\n',
      ],
      expects: [
        "findings.yaml:«alsoIn: [first-contact]» (clients-health-worse): The finding is in the theme 'first-contact' already.",
      ],
    },
    {
      title: 'a dialogue in which a label speaks no line',
      file: quotes,
      replace: ['- id: dw-sign-post\n', '- id: dw-sign-post\n  turns: [Interviewer]\n'],
      expects: [
        'quotes.yaml:«text: >-\n    You can sign-post people» (dw-sign-post): A line of the dialogue begins with none of its labels (Interviewer):',
      ],
    },
    {
      title: 'a source that nobody lists',
      file: quotes,
      replace: ['- id: dw-sign-post\n', '- id: dw-sign-post\n  source: site-b\n'],
      expects: ['quotes.yaml:«source: site-b» (dw-sign-post → source): There is no'],
    },
  ],
  addresses: [
    {
      title: 'a page that is moved twice',
      file: 'redirects.yaml',
      write: '- { from: /old/, to: /findings/ }\n- { from: /old/, to: /quotes/ }\n',
      expects: ['redirects.yaml:2 (/old/): An entry above already moves this page.'],
    },
    {
      title: 'an address that is moved and still has its page',
      file: 'redirects.yaml',
      write: '- { from: /limits/, to: /findings/ }\n',
      expects: ['redirects.yaml:1 (/limits/): A page of the site has this address.'],
    },
    {
      title: 'a term with the id of a reference',
      file: 'glossary.yaml',
      append:
        '- { id: black-2020, term: Black box, forms: [black box], explanation: [An example.] }\n',
      expects: ["glossary.yaml:«- { id: black-2020»: The id 'black-2020' is already used in"],
    },
  ],
  'what one record says of another': [
    {
      title: 'a finding of an unknown theme',
      file: findings,
      replace: [
        '- id: seldom-seek-help\n  theme: first-contact',
        '- id: seldom-seek-help\n  theme: first-contacts',
      ],
      expects: [
        "findings.yaml:«theme: first-contacts» (seldom-seek-help → theme): There is no 'first-contacts'. Write an id from themes.yaml; the nearest is 'first-contact'.",
      ],
    },
    {
      title: 'an unknown quotation under a finding',
      file: findings,
      replace: ['quotes: [np4-struggling-to-deliver]', 'quotes: [np4-struggling]'],
      expects: [
        "findings.yaml:«quotes: [np4-struggling]» (cuts-reduced-services → quotes → entry 1): There is no 'np4-struggling'. Write an id from quotes.yaml, such as 'nc-well-engaged', 'gp1-put-up-barriers', 'cp2-open-door'.",
        'quotes.yaml:«id: np4-struggling-to-deliver» (np4-struggling-to-deliver): The quotation illustrates no finding.',
      ],
    },
    {
      title: 'a finding against an unknown one',
      file: findings,
      replace: [
        '- id: trust-over-time\n  theme: first-contact',
        '- id: trust-over-time\n  against: [no-penalties]\n  theme: first-contact',
      ],
      expects: [
        "findings.yaml:«against: [no-penalties]» (trust-over-time → against → entry 1): There is no 'no-penalties'. Write an id from findings.yaml; the nearest is 'no-penalty'.",
      ],
    },
    {
      title: 'a finding against itself',
      file: findings,
      replace: [
        '- id: no-penalty\n  theme: first-contact',
        '- id: no-penalty\n  against: [no-penalty]\n  theme: first-contact',
      ],
      expects: [
        'findings.yaml:«against: [no-penalty]» (no-penalty → against): A finding cannot be set against itself. Delete its id.',
      ],
    },
    {
      title: 'an opposition that is written on both sides',
      file: findings,
      replace: [
        '- id: wish-to-prescribe-more\n  theme: supporting-access',
        '- id: wish-to-prescribe-more\n  against: [wider-prescribing-undesirable]\n  theme: supporting-access',
      ],
      expects: [
        "findings.yaml:«against: [simple-prescriptions, wish-to-prescribe-more]» (wider-prescribing-undesirable → against): The opposition to 'wish-to-prescribe-more' is listed on both findings.",
      ],
    },
    {
      title: 'a place with the id of a finding',
      file: findings,
      replace: [
        '    - passage: { section: discussion/comparison, paragraph: 1, starts: Other research suggests that one in three }',
        '    - id: no-penalty\n      passage: { section: discussion/comparison, paragraph: 1, starts: Other research suggests that one in three }',
      ],
      expects: [
        "findings.yaml:«- id: no-penalty\n  theme»: The id 'no-penalty' is already used in findings.yaml:",
      ],
    },
    {
      title: 'an id that is used in two files',
      file: 'passages.yaml',
      append:
        '- { id: duty-to-advocate, label: Again, passage: { section: abstract, paragraph: 2, starts: Design Qualitative study } }\n',
      expects: [
        "passages.yaml:«{ id: duty-to-advocate»: The id 'duty-to-advocate' is already used in findings.yaml:",
        'passages.yaml:«{ id: duty-to-advocate» (duty-to-advocate): This has no proof in source.lock.json.',
      ],
    },
    {
      title: 'a passage in an unknown section',
      file: findings,
      replace: [
        'section: findings/theme-1, paragraph: 7, starts: The most common examples were',
        'section: findings/theme-4, paragraph: 7, starts: The most common examples were',
      ],
      expects: [
        "findings.yaml:«section: findings/theme-4» (advocacy-by-booking → passage → section): There is no 'findings/theme-4'.",
        "findings.yaml:«section: findings/theme-4» (advocacy-by-booking → passage): This was proved as 'findings/theme-1 ¶7 The most common examples were', and now reads 'findings/theme-4 ¶7",
      ],
    },
    {
      title: 'a quotation of an unknown role',
      file: quotes,
      replace: ['role: drug-worker\n', 'role: drug-workers\n'],
      expects: [
        "quotes.yaml:«role: drug-workers» (dw-sign-post → role): There is no 'drug-workers'. Write an id from participants.yaml; the nearest is 'drug-worker'.",
      ],
    },
    {
      title: 'a quotation under a theme of which it illustrates nothing',
      file: quotes,
      replace: [
        '- id: gp1-lose-the-contract\n  theme: isolation',
        '- id: gp1-lose-the-contract\n  theme: supporting-access',
      ],
      expects: [
        "quotes.yaml:«theme: supporting-access\n  speaker: GP 1\n  role: gp-special-interest\n  lead: On building» (gp1-lose-the-contract → theme): The theme 'supporting-access' is not that of any finding it illustrates (short-commissioning-cycles).",
      ],
    },
    {
      title: 'an unknown excerpt on the home page',
      file: 'home.yaml',
      replace: ['excerpt: wound-dressed', 'excerpt: wounds-dressed'],
      expects: [
        "home.yaml:«excerpt: wounds-dressed» (messages → entry 2 → voices → entry 2 → excerpt): There is no 'wounds-dressed'. Write an id from quotes.yaml; the nearest is 'wound-dressed'.",
      ],
    },
    {
      title: 'one side of a disagreement alone',
      file: 'home.yaml',
      replace: [
        '{ quote: gp1-lose-the-contract }',
        '{ quote: gp1-lose-the-contract, side: Against short contracts }',
      ],
      expects: [
        'home.yaml:«- { quote: gp1-lose-the-contract, side» (isolation): The voices are all from one side of a disagreement.',
      ],
    },
    {
      title: 'an unknown quotation in the brief',
      file: 'brief.yaml',
      replace: ['{ quote: dw-sign-post }', '{ quote: dw-sign-posts }'],
      expects: [
        "brief.yaml:«- { quote: dw-sign-posts }» (messages → entry 1 → voices → entry 2 → quote): There is no 'dw-sign-posts'. Write an id from quotes.yaml; the nearest is 'dw-sign-post'.",
      ],
    },
    {
      title: 'one side of a disagreement alone in the brief',
      file: 'brief.yaml',
      replace: [
        '{ quote: gp1-lose-the-contract }',
        '{ quote: gp1-lose-the-contract, side: Against short contracts }',
      ],
      expects: [
        'brief.yaml:«- { quote: gp1-lose-the-contract, side» (isolation): The voices are all from one side of a disagreement.',
      ],
    },
    {
      title: 'an unknown matter in the brief',
      file: 'brief.yaml',
      replace: ['[one-stop-shop-for-and-against,', '[one-stop-shop-for-or-against,'],
      expects: [
        "brief.yaml:«contested: [one-stop-shop-for-or-against» (contested → entry 1): There is no 'one-stop-shop-for-or-against'. Write an id from models.yaml; the nearest is 'one-stop-shop-for-and-against'.",
      ],
    },
    {
      title: 'an unknown theme in the brief',
      file: 'brief.yaml',
      replace: ['theme: isolation', 'theme: isolated'],
      expects: [
        "brief.yaml:«theme: isolated» (messages → entry 3 → theme): There is no 'isolated'. Write an id from themes.yaml; the nearest is 'isolation'.",
      ],
    },
    {
      title: 'a passage that the brief rests on and nobody named',
      file: 'brief.yaml',
      replace: ['by: [seventeen-agreed, exclusion]', 'by: [seventeen-agreed, exclusions]'],
      expects: [
        "brief.yaml:«by: [seventeen-agreed, exclusions]» (asked → entry 1 → by → entry 2): There is no finding or passage 'exclusions'. Write an id from findings.yaml or passages.yaml; the nearest is 'exclusion'.",
      ],
    },
    {
      title: 'a citation of an unknown reference',
      file: 'citations.yaml',
      replace: [
        'starts: The history of these services }\n  references: [kalk-2018]',
        'starts: The history of these services }\n  references: [kalk-2081]',
      ],
      expects: [
        "citations.yaml:«references: [kalk-2081]» (entry 9 → references → entry 1): There is no 'kalk-2081'. Write an id from references.json; the nearest is 'kalk-2018'.",
        "citations.yaml:«references: [kalk-2081]» (introduction ¶3 The history of these services → references): This was proved as 'kalk-2018', and now reads 'kalk-2081'.",
      ],
    },
    {
      title: 'a note of an unknown kind',
      file: 'notes.yaml',
      replace: [
        '- id: seventeen-services\n  kind: counts',
        '- id: seventeen-services\n  kind: count',
      ],
      expects: [
        "notes.yaml:«kind: count\n» (seventeen-services → kind): There is no 'count'. Write an id from note-kinds.yaml; the nearest is 'counts'.",
      ],
    },
    {
      title: 'a model of an unknown group',
      file: 'models.yaml',
      replace: [
        '- id: supporting-access\n    group: mainstream',
        '- id: supporting-access\n    group: main-stream',
      ],
      expects: [
        "models.yaml:«group: main-stream» (models → supporting-access → group): There is no 'main-stream'. Write an id from models.yaml; the nearest is 'mainstream'.",
      ],
    },
    {
      title: 'a sentence to use beside an unknown finding',
      file: 'sayings.yaml',
      replace: ['findings: [extensive-barriers]', 'findings: [extensive-barrier]'],
      expects: [
        "sayings.yaml:«findings: [extensive-barrier]» (barriers → findings → entry 1): There is no 'extensive-barrier'. Write an id from findings.yaml; the nearest is 'extensive-barriers'.",
      ],
    },
    {
      title: 'a sentence to use on the page of an unknown theme',
      file: 'sayings.yaml',
      replace: [
        '- id: barriers\n  theme: first-contact',
        '- id: barriers\n  theme: first-contacts',
      ],
      expects: [
        "sayings.yaml:«theme: first-contacts» (barriers → theme): There is no 'first-contacts'. Write an id from themes.yaml; the nearest is 'first-contact'.",
      ],
    },
  ],

  'the appraisal': [
    {
      title: 'an item with the id of a group',
      file: appraisal,
      replace: ['- id: data-saturation\n', '- id: data-collection\n'],
      expects: [
        "appraisal.yaml:«id: data-collection\n            name: Data saturation»: The id 'data-collection' is already used in appraisal.yaml:",
      ],
    },
    {
      title: 'an item that rests on an unknown passage',
      file: appraisal,
      replace: [
        'state: not-found\n            claims:\n              - text: The article does not state the authors’ gender.\n                by: [author-names, contributors]',
        'state: not-found\n            claims:\n              - text: The article does not state the authors’ gender.\n                by: [author-name, contributors]',
      ],
      expects: [
        "appraisal.yaml:«by: [author-name, contributors]» (domains → research-team → groups → personal-characteristics → items → gender → claims → entry 1 → by → entry 1): There is no finding or passage 'author-name'.",
      ],
    },
    {
      title: 'a state that is a mark',
      file: appraisal,
      replace: [
        'name: Gender\n            state: not-found',
        'name: Gender\n            state: failed',
      ],
      expects: ['appraisal.yaml:«state: failed»'],
    },
    {
      title: 'a prompt that leads off the site',
      file: appraisal,
      replace: ['path: /study/context/', 'path: https://example.org/'],
      expects: ['appraisal.yaml:«path: https://example.org/»'],
    },
  ],

  'the extent of a finding': [
    {
      title: 'a finding without an extent',
      file: findings,
      replace: [`  ${extent}${behindExtent}`, behindExtent.slice(1)],
      expects: [
        'findings.yaml:«id: access-varies» (access-varies → extent): The finding has no extent.',
        'findings.yaml:«id: access-varies» (access-varies → extent): The extent was proved as ["Some participants"], and now reads [null].',
        `themes/first-contact.mdx:«<Claim by="access-varies">»: 'some' is wider than the extent of any finding that this text rests on.`,
      ],
    },
    {
      title: 'a band that is wider than the printed word',
      file: findings,
      replace: [
        `${extent}${behindExtent}`,
        `extent: { printed: Some participants, band: most }${behindExtent}`,
      ],
      expects: [
        "findings.yaml:«extent: { printed: Some participants, band: most }» (access-varies → extent): 'Some participants' does not belong to band 'most' (most, the majority). Write the band to which the printed words belong; never a wider one.",
      ],
    },
    {
      title: 'an extent that is made wider, word and band',
      file: findings,
      replace: [
        `${extent}${behindExtent}`,
        `extent: { printed: Most participants, band: most }${behindExtent}`,
      ],
      expects: [
        `findings.yaml:«extent: { printed: Most participants, band: most }${behindExtent}» (access-varies → extent): The extent was proved as ["Some participants"], and now reads ["Most participants"].`,
        `themes/first-contact.mdx:«<Claim by="access-varies">»: 'some' is not the extent of any finding that this text rests on. Write the extent as printed (Most participants), or name the finding,`,
      ],
    },
    {
      title: 'a band where nothing is printed',
      file: findings,
      replace: [
        'extent: { printed: null, band: not-stated }\n  passage: { section: findings/theme-1, paragraph: 7, starts: The most common',
        'extent: { printed: null, band: all }\n  passage: { section: findings/theme-1, paragraph: 7, starts: The most common',
      ],
      expects: [
        "findings.yaml:«extent: { printed: null, band: all }» (advocacy-by-booking → extent): The article prints no extent, but the band is 'all'. Write the printed words, or extent: { printed: null, band: not-stated } where the article states none.",
      ],
    },
    {
      title: 'an extent without a band',
      file: findings,
      replace: [
        `${extent}${behindExtent}`,
        `extent: { printed: Some participants }${behindExtent}`,
      ],
      expects: [
        'findings.yaml:«extent: { printed: Some participants }» (access-varies → extent): The extent has no band. Add band: one of all, most, several, minority, one.',
      ],
    },
    {
      title: 'an unknown band',
      file: findings,
      replace: [
        `${extent}${behindExtent}`,
        `extent: { printed: Some participants, band: some }${behindExtent}`,
      ],
      expects: [
        "findings.yaml:«extent: { printed: Some participants, band: some }» (access-varies → extent → band): There is no 'some'.",
      ],
    },
    {
      title: 'a band for what counts services, not participants',
      file: findings,
      replace: [
        'extent: { printed: all services }',
        'extent: { printed: all services, band: all }',
      ],
      expects: [
        "findings.yaml:«extent: { printed: all services, band: all }» (hepatitis-c-screening → extent): An extent that counts services has no band: bands are for the people who were studied. Delete 'band', or correct 'about'.",
      ],
    },
  ],

  'the fields of a record': [
    {
      title: 'a finding without a passage',
      file: findings,
      replace: [
        '  passage: { section: findings/theme-1, paragraph: 1, starts: Some participants also discussed }\n',
        '',
      ],
      expects: [
        'findings.yaml:«id: access-varies» (access-varies → passage): This is missing. Write here: The passage that governs the finding.',
      ],
    },
    {
      title: 'a misspelt key',
      file: findings,
      replace: ['quotes: [np4-struggling-to-deliver]', 'quote: [np4-struggling-to-deliver]'],
      expects: [
        "findings.yaml:«quote: [np4» (cuts-reduced-services): There is no field 'quote'. Delete it, or write 'quotes'.",
      ],
    },
    {
      title: 'a required text that is empty',
      file: 'interface.yaml',
      replace: ['quote:\n', "navigation:\n  search: ''\nquote:\n"],
      expects: [
        "interface.yaml:«search: ''» (navigation → search): This is empty. Write here: The search page.",
      ],
    },
    {
      title: 'a text without the placeholder that it must have',
      file: 'interface.yaml',
      replace: ['quote:\n', 'theme:\n  numbered: Theme\nquote:\n'],
      expects: [
        'interface.yaml:«numbered: Theme» (theme → numbered): The text must contain {number}, and no other placeholder. ',
      ],
    },
    {
      title: 'a text with a placeholder that nothing fills',
      file: 'interface.yaml',
      replace: ['quote:\n', 'theme:\n  numbered: Theme {number} of {all}\nquote:\n'],
      expects: [
        'interface.yaml:«numbered: Theme {number} of» (theme → numbered): The text must contain {number}, and no other placeholder. ',
      ],
    },
    {
      title: 'an id with a capital letter',
      file: findings,
      replace: ['- id: trust-over-time\n', '- id: Trust-over-time\n'],
      expects: [
        'findings.yaml:«id: Trust-over-time» (Trust-over-time → id): An id has lower-case letters, digits and single hyphens.',
      ],
    },
    {
      title: 'a language that is none',
      file: 'study.yaml',
      replace: ['language: en-GB', 'language: en_GB'],
      expects: ['study.yaml:«language: en_GB» (language): This is not a BCP 47 language tag.'],
    },
    {
      title: 'a DOI with an address before it',
      file: 'study.yaml',
      replace: ['  doi: 10.', '  doi: https://doi.org/10.'],
      expects: [
        "study.yaml:«doi: https» (article → doi): A DOI starts with '10.' and has no address before it.",
      ],
    },
    {
      title: 'levels that do not sum to the total',
      file: 'participants.yaml',
      replace: [
        'label: London and the South-East, n: 9',
        'label: London and the South-East, n: 10',
      ],
      expects: [
        "participants.yaml:«id: geographical-region» (geographical-region): The levels of 'Geographical region' sum to 17, not to the total of 16. Compare each n with the table of the article.",
        "participants.yaml:«label: London and the South-East, n: 10» (variables → geographical-region → levels → london-south-east → n): This was proved as '9', and now reads '10'.",
      ],
    },
  ],

  'what the pages show': [
    {
      title: 'a finding that no page uses',
      file: 'themes/first-contact.mdx',
      replace: ['by="trust-over-time no-penalty"', 'by="trust-over-time"'],
      expects: [
        'findings.yaml:«id: no-penalty» (no-penalty): No page uses this finding. Cite it in a <Claim by="no-penalty"> on the page of its theme.',
      ],
    },
    {
      title: 'a quotation that no page shows',
      file: 'themes/first-contact.mdx',
      replace: ['<Quote id="dw-sign-post" />\n', ''],
      expects: [
        'quotes.yaml:«id: dw-sign-post» (dw-sign-post): No page shows this quotation in full. Add <Quote id="dw-sign-post" /> to the page of its theme.',
      ],
    },
    {
      title: 'a quotation that is shown as an excerpt only',
      file: 'themes/supporting-access.mdx',
      replace: [
        '<Quote id="np1-everything-in-there" />',
        '<Quote id="np1-everything-in-there" excerpt="wound-dressed" />',
      ],
      expects: [
        'quotes.yaml:«id: np1-everything-in-there» (np1-everything-in-there): No page shows this quotation in full.',
      ],
    },
    {
      title: 'a quotation that illustrates no finding',
      file: findings,
      replace: ['  quotes: [gp1-lose-the-contract]\n', ''],
      expects: [
        'quotes.yaml:«id: gp1-lose-the-contract» (gp1-lose-the-contract): The quotation illustrates no finding.',
      ],
    },
    {
      title: 'a quotation without a role',
      file: quotes,
      replace: ['  role: drug-worker\n', ''],
      expects: [
        "quotes.yaml:«id: dw-sign-post» (dw-sign-post): The quotation has no role. Add role: a level of 'professional-group' in participants.yaml.",
      ],
    },
    {
      title: 'a theme without a page',
      file: 'themes.yaml',
      append: `- id: fourth
  title: clinicians feel isolated from health services
  name: A fourth
  message: There is a fourth.
  by: [duty-to-advocate]
  passage: { section: findings/theme-3, paragraph: 1, starts: All participants felt their services }
`,
      expects: [
        'themes.yaml:«id: fourth» (fourth): The theme has no page. Add themes/fourth.mdx.',
        'themes.yaml:«title: clinicians feel isolated from health services\n  name: A fourth» (fourth): This has no proof in source.lock.json.',
      ],
    },
    {
      title: 'a thirteenth theme',
      file: 'themes.yaml',
      append: Array.from(
        { length: 10 },
        (_none, index) => `- id: theme-${index + 4}
  title: clinicians feel isolated from health services
  name: Theme ${index + 4}
  message: There is one more.
  by: [duty-to-advocate]
  passage: { section: findings/theme-3, paragraph: 1, starts: All participants felt their services }
`,
      ).join(''),
      expects: [
        'themes.yaml:1: There are marks for 12 themes: a reader cannot tell more shapes apart.',
      ],
    },
    {
      title: 'a page without a theme',
      file: 'themes/fourth.mdx',
      write: '---\ndescription: A fourth.\n---\n',
      expects: ["themes/fourth.mdx:1: There is no theme 'fourth'."],
    },
    {
      title: 'a page without a title',
      file: 'pages/fourth.mdx',
      write: '---\ndescription: A fourth.\n---\n',
      expects: ['pages/fourth.mdx:1: The page has no title. Add title: … to its front matter.'],
    },
    {
      title: 'an exemption for a sentence that is not there',
      file: 'exemptions.yaml',
      replace: [
        '    - This site presents one published study',
        '    - This sentence stands nowhere.\n    - This site presents one published study',
      ],
      expects: [
        "exemptions.yaml:«- This sentence»: pages/about.mdx has no such sentence: 'This sentence stands nowhere.'",
      ],
    },
  ],

  'our own wording': [
    {
      title: 'a claim of a wider extent than its finding has',
      file: page,
      append: '\n<Claim by="access-varies">Most participants added that access differs.</Claim>\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="access-varies">»: \'most\' is wider than the extent of any finding that this text rests on.',
      ],
    },
    {
      title: 'a claim of the extent of another place, which it does not name',
      file: 'models.yaml',
      replace: ['by: [role-supporting-access, role-in-abstract]', 'by: [role-supporting-access]'],
      expects: [
        "models.yaml:«by: [role-supporting-access]» (models → supporting-access → what → by): 'most' is wider than the extent of any finding that this text rests on.",
      ],
    },
    {
      title: 'a word that is not to be written',
      file: page,
      append:
        '\n<Claim by="access-varies">Some said that access differs from one addict to another.</Claim>\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="access-varies">»: \'addict\' should not be used here: It names people by a condition or blames them.',
      ],
    },
    {
      title: 'an abbreviation that nothing explains',
      file: page,
      append: '\n<Claim by="access-varies">Some said that access differs between PCNs.</Claim>\n',
      expects: [
        "themes/isolation.mdx:«<Claim by=\"access-varies\">»: No entry of glossary.yaml explains 'PCN'. Add one with 'PCN' among its forms,",
      ],
    },
    {
      title: 'an abbreviation that is listed for no text',
      file: 'house-style.yaml',
      replace: ['  - { word: UK,', '  - { word: PCN, reason: An example. }\n  - { word: UK,'],
      expects: [
        'house-style.yaml:«{ word: PCN» (PCN): No text uses this abbreviation, or the glossary already explains it.',
      ],
    },
    {
      title: 'a change log that does not begin with the newest day',
      file: 'changes.yaml',
      append: '- { date: 2027-01-01, what: [An example.] }\n',
      expects: ['changes.yaml:2: The entries stand newest first, one for each day.'],
    },
    {
      title: 'an exception that no text needs',
      file: 'house-style.yaml',
      append:
        '  - { rule: stigma, file: themes/isolation.mdx, text: from one addict, reason: An example. }\n',
      expects: [
        "house-style.yaml:«{ rule: stigma, file: themes/isolation.mdx» (stigma): No text of themes/isolation.mdx needs this exception: 'from one addict'",
      ],
    },
  ],

  'the words of a quotation': [
    {
      title: 'a word that was changed',
      file: quotes,
      replace: ['But that doesn’t guarantee they’ll go.', 'But that can’t guarantee they’ll go.'],
      expects: [
        `${signPost} → text): The words differ from those that were proved against the article's text. Word 40 is 'can't', but the article has 'doesn't'. Restore it, or, if the article supports the change, prove it again: npm run verify -- --text <file> --write.`,
      ],
    },
    {
      title: 'an ellipsis that a typography filter set',
      file: quotes,
      replace: [
        'they have endocarditis ... All of a sudden',
        'they have endocarditis … All of a sudden',
      ],
      expects: [
        'quotes.yaml:«text: >-\n    People end up in a really bad way» (gp1-key-person → text): The words differ from those that were proved',
      ],
    },
    {
      title: 'a sentence that was left out',
      file: quotes,
      replace: [' But that doesn’t guarantee they’ll go.', ''],
      expects: [
        `${signPost} → text): The words differ from those that were proved against the article's text. The article continues with word 38, 'But'.`,
      ],
    },
    {
      title: 'a speaker that was changed',
      file: quotes,
      replace: ['speaker: Drug worker\n', 'speaker: Drug worker 1\n'],
      expects: [
        "quotes.yaml:«speaker: Drug worker 1» (dw-sign-post → speaker): The speaker was proved as 'Drug worker', and now reads 'Drug worker 1'.",
      ],
    },
    {
      title: 'first words that are not those of the quotation',
      file: quotes,
      replace: ['opening: You can sign-post people', 'opening: You can sign-post them'],
      expects: [
        'quotes.yaml:«opening: You can sign-post them» (dw-sign-post → opening): These are not the first words of the quotation.',
      ],
    },
    {
      title: 'first words that end within a word',
      file: quotes,
      replace: ['opening: You can sign-post people', 'opening: You can sign-post peop'],
      expects: [
        'quotes.yaml:«opening: You can sign-post peop» (dw-sign-post → opening): These are not the first words of the quotation.',
      ],
    },
    {
      title: 'an excerpt that ends in the middle of a sentence',
      file: quotes,
      replace: [
        'They come for the drug service but they get everything in there.\n  topics',
        'They come for the drug service.\n  topics',
      ],
      expects: [
        'quotes.yaml:«id: wound-dressed» (np1-everything-in-there → wound-dressed): The excerpt is not a run of whole sentences of the quotation. Copy whole sentences from its text, without a gap.',
      ],
    },
    {
      title: 'an excerpt with a gap',
      file: quotes,
      replace: [
        '- id: wound-dressed\n      text: I used to work in a service that had a GP clinic in there. That was really good ... People',
        '- id: wound-dressed\n      text: I used to work in a service that had a GP clinic in there. People',
      ],
      expects: [
        'quotes.yaml:«id: wound-dressed» (np1-everything-in-there → wound-dressed): The excerpt is not a run of whole sentences of the quotation.',
      ],
    },
  ],

  'the lock': [
    {
      title: 'a hash that was changed',
      file: lock,
      replace: [
        '46da38b2a479deb6ce58cd1f5880d19d0f7e5477694e5e2dd7af124e3c572235',
        '46da38b2a479deb6ce58cd1f5880d19d0f7e5477694e5e2dd7af124e3c572236',
      ],
      expects: [`${signPost} → text): The words differ from those that were proved`],
    },
    {
      title: 'a day of access that is not the printed one',
      file: 'references.json',
      replace: ['[[2020, 1, 28]]', '[[2020, 1, 27]]'],
      expects: [
        "references.json:«{ \"date-parts\": [[2020, 1, 27]] }» (public-health-england-2018 → accessed): This was proved as '2020,1,28', and now reads '2020,1,27'.",
      ],
    },
    {
      title: 'words that lead to a quotation, and are not those of the article',
      file: quotes,
      replace: [
        'printed: one participant\n    passage: { section: findings/theme-2, paragraph: 10,',
        'printed: some participants\n    passage: { section: findings/theme-2, paragraph: 10,',
      ],
      expects: [
        "quotes.yaml:«printed: some participants» (np1-everything-in-there → introduced → printed): This was proved as 'one participant', and now reads 'some participants'.",
      ],
    },
    {
      title: 'an event whose words name another day than its date',
      file: 'timeline.yaml',
      replace: ['when: 4 November 2020', 'when: 5 November 2020'],
      expects: [
        "timeline.yaml:«when: 5 November 2020» (received → when): The words have not the year and the day of 'from'",
      ],
    },
    {
      title: 'a short citation of another year',
      file: 'study.yaml',
      replace: ['inText: Bradbury & Lewer 2021', 'inText: Bradbury & Lewer 2020'],
      expects: [
        "study.yaml:«inText: Bradbury & Lewer 2020» (article → inText): It has not the year of the article, as in 'Baker 2021'",
      ],
    },
    {
      title: 'a proof of a quotation that was deleted',
      file: lock,
      replace: [
        `    "dw-sign-post": {
      "spans": [
        [
          16479,
          16712
        ]
      ],
      "length": 233,
      "sha256": "46da38b2a479deb6ce58cd1f5880d19d0f7e5477694e5e2dd7af124e3c572235",
      "speaker": "Drug worker",
      "words": "You can sign-post people to GPs but they don't then go. Or they actually find it really hard to get appointments. So we tend to do quite a bit of ringing the surgery and booking in appointments. But that doesn't guarantee they'll go."
    },
`,
        '',
      ],
      expects: [`${signPost} → text): The quotation has no proof in source.lock.json. Restore it`],
    },
    {
      title: 'a proof of a passage that is missing',
      file: lock,
      replace: [
        `"findings/theme-2 ¶4 The complexity of clients' health needs": {`,
        `"findings/theme-2 ¶5 The complexity of clients' health needs": {`,
      ],
      expects: [
        `findings.yaml:«passage: { section: findings/theme-2, paragraph: 4, starts: The complexity» (findings/theme-2 ¶4 The complexity of clients' health needs): The passage has no proof in source.lock.json.`,
      ],
    },
    {
      title: 'a proof of an extent that is missing',
      file: lock,
      replace: ['    "access-varies": [\n', '    "access-varied": [\n'],
      expects: [
        `findings.yaml:«${extent}${behindExtent}» (access-varies → extent): The extent has no proof in source.lock.json.`,
      ],
    },
    {
      title: 'a proof of a quotation that is not there',
      file: lock,
      replace: [
        '  "quotes": {\n',
        `  "quotes": {\n    "nobody": { "spans": [[1, 2]], "length": 1, "sha256": "${'0'.repeat(64)}", "speaker": "Nobody", "words": "No" },\n`,
      ],
      expects: [
        'source.lock.json (nobody): A proved quotation is missing from quotes.yaml. Restore it',
      ],
    },
    {
      title: 'a lock that is not JSON',
      file: lock,
      replace: ['  "quotes": {\n', '<<<<<<< ours\n  "quotes": {\n'],
      expects: [
        'source.lock.json: This is not valid JSON. Restore it, or delete it and prove the content again',
      ],
    },
    {
      title: 'a lock with a part missing',
      file: lock,
      write: '{ "quotes": {}, "passages": {}, "extents": {} }',
      expects: [
        'source.lock.json (article): This part of the proof is missing or damaged, or was written by an earlier version. Restore it, or delete it and prove the content again',
      ],
    },
  ],

  'a page of prose': [
    {
      title: 'an unknown tag',
      file: page,
      append: '\n<Video id="interview" />\n',
      expects: ['themes/isolation.mdx:«<Video»: <Video> is not a tag that prose may use.'],
    },
    {
      title: 'the words of a quotation typed into prose',
      file: page,
      append:
        '\n<Claim by="no-clients">They say that you can sign-post people to GPs but they don’t then go.</Claim>\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="no-clients">They say»: ‘you can sign-post people to gps but they’ is from the quotation \'dw-sign-post\'. Write <Quote id="dw-sign-post" />, so that it is shown exactly, with its speaker.',
      ],
    },
    {
      title: 'a quotation of short sentences typed into prose',
      file: page,
      append: '\nThey did full leg ulcer treatment. They did full dressings.\n',
      expects: [
        "themes/isolation.mdx:«They did full leg»: ‘they did full leg ulcer treatment they did’ is from the quotation 'np4-struggling-to-deliver'.",
      ],
    },
    {
      title: 'a claim by an unknown finding',
      file: page,
      append: '\n<Claim by="no-clients second-hands">Clients were not asked.</Claim>\n',
      expects: [
        "themes/isolation.mdx:«<Claim by=\"no-clients second-hands\">» (<Claim>): There is no finding or passage 'second-hands'. Write an id from findings.yaml or passages.yaml; the nearest is 'second-hand'.",
      ],
    },
    {
      title: 'a claim by nothing',
      file: page,
      append: '\n<Claim by=" ">Clients were not asked.</Claim>\n',
      expects: [
        'themes/isolation.mdx:«<Claim by=" ">»: The claim names no evidence. Name findings or passages in its by="…".',
      ],
    },
    {
      title: 'a claim of two sentences',
      file: page,
      append: '\n<Claim by="no-clients">Clients were not asked. Nobody knows.</Claim>\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="no-clients">Clients were not asked. Nobody»: A claim is one sentence; this has 2. Give each sentence a claim of its own, with its own evidence.',
      ],
    },
    {
      title: 'an unknown quotation',
      file: page,
      append: '\n<Quote id="gp1-lose-the-contact" />\n',
      expects: [
        "themes/isolation.mdx:«<Quote id=\"gp1-lose-the-contact\"» (<Quote>): There is no 'gp1-lose-the-contact'. Write an id from quotes.yaml; the nearest is 'gp1-lose-the-contract'.",
      ],
    },
    {
      title: 'an unknown excerpt',
      file: page,
      append: '\n<Quote id="np1-everything-in-there" excerpt="leg-ulcers" />\n',
      expects: [
        'themes/isolation.mdx:«<Quote id="np1-everything-in-there"» (<Quote>): There is no \'leg-ulcers\'.',
      ],
    },
    {
      title: 'a sentence without evidence',
      file: page,
      append: '\nClients would surely agree.\n',
      expects: [
        'themes/isolation.mdx:«Clients would surely»: This sentence has no evidence: \'Clients would surely agree.\' Wrap it in <Claim by="…">…</Claim>, or list it in exemptions.yaml with a reason.',
      ],
    },
    {
      title: 'a sentence without evidence behind a claim',
      file: page,
      append: '\n<Claim by="no-clients">Clients were not asked.</Claim> They would surely agree.\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="no-clients">Clients were not asked.</Claim> They»: This sentence has no evidence: \'They would surely agree.\'',
      ],
    },
    {
      title: 'an import',
      file: page,
      append: '\nimport secret from "./secret.js"\n',
      expects: ['themes/isolation.mdx:«import secret»: Prose may not import or export anything.'],
    },
    {
      title: 'code in braces within a claim',
      file: page,
      append: '\n<Claim by="no-clients">Clients {0} were not asked.</Claim>\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="no-clients">Clients {0}»: Prose may not contain code in braces.',
      ],
    },
    {
      title: 'a less-than sign before a figure',
      file: page,
      append: '\nClients aged <18 were not asked.\n',
      expects: [
        "themes/isolation.mdx:«Clients aged <18»: A '<' starts a tag, but what follows is not one. In prose write",
      ],
    },
    {
      title: 'a tag that is never closed',
      file: page,
      append: '\n<Claim by="no-clients">Clients were not asked.\n',
      expects: [
        'themes/isolation.mdx:«<Claim by="no-clients">Clients were not asked.\n»: <Claim> is never closed. Write </Claim> after its text, in the same paragraph;',
      ],
    },
    {
      title: 'a page without front matter',
      file: page,
      replace: ['---\ndescription:', 'description:'],
      expects: [
        'themes/isolation.mdx:1: The page has no front matter. Begin it with ---, description: …, ---.',
      ],
    },
    {
      title: 'a key that front matter does not have',
      file: page,
      replace: ['---\ndescription:', '---\nlayout: wide\ndescription:'],
      expects: ["themes/isolation.mdx:2: There is no field 'layout'."],
    },
  ],

  'a file': [
    {
      title: 'YAML that is broken',
      file: 'study.yaml',
      replace: ['  journal: BMJ Open\n', '  journal: BMJ: Open\n'],
      expects: [
        "study.yaml:«journal: BMJ: Open»: A colon followed by a space turns the words before it into a field. Write: journal: 'BMJ: Open'",
      ],
    },
    {
      title: 'a key that stands twice',
      file: 'study.yaml',
      replace: ['  journal: BMJ Open\n', '  journal: BMJ Open\n  journal: BMJ\n'],
      expects: [
        "study.yaml:«journal: BMJ\n»: The field 'journal' appears twice. Delete one of the two.",
      ],
    },
    {
      title: 'an empty file',
      file: 'home.yaml',
      write: '\n',
      expects: ['home.yaml: This file is empty. Fill it, or restore it from an earlier version.'],
    },
    {
      title: 'a file of comments',
      file: 'home.yaml',
      write: '# home\n',
      expects: ['home.yaml: This file contains only comments.'],
    },
    {
      title: 'an empty page',
      file: 'pages/about.mdx',
      write: '',
      expects: ['pages/about.mdx: This file is empty.'],
    },
    {
      title: 'a file in Latin-1',
      file: 'themes.yaml',
      write: Buffer.from('- id: café\n', 'latin1'),
      expects: [
        'themes.yaml: This file is not valid UTF-8. Save it again with the encoding UTF-8.',
      ],
    },
    {
      title: 'a page in Latin-1',
      file: 'pages/about.mdx',
      write: Buffer.from('---\ntitle: Café\n---\n', 'latin1'),
      expects: ['pages/about.mdx: This file is not valid UTF-8.'],
    },
    {
      title: 'a file that is missing',
      file: quotes,
      remove: true,
      expects: [
        'quotes.yaml: This file is missing or cannot be read. Add quotes.yaml to the content folder.',
      ],
    },
    {
      title: 'a file that nothing reads',
      file: 'finding.yaml',
      write: '[]\n',
      expects: [
        'finding.yaml: This file is not part of the content. Rename it to findings.yaml, or delete it.',
      ],
    },
  ],
};
