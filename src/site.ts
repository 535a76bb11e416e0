// The site that is built, for pages and components.
import { commit, study as published } from 'virtual:study';
import { prose } from 'virtual:study/prose';
import { siteOf } from './views/site.ts';

export const site = siteOf(published, {
  origin: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
  commit,
  headings: (id) => prose.get(id)?.getHeadings() ?? [],
});

export const {
  study,
  ui,
  url,
  absolute,
  themeUrl,
  quoteUrl,
  citeUrl,
  referenceUrl,
  figureUrl,
  findingUrl,
  noteUrl,
  theme,
  finding,
  quote,
  section,
  subject,
  grouped,
  evidence,
  placeOf,
  shortPlaceOf,
  passageText,
  themeNumber,
  articleUrl,
  extentText,
  extentOf,
  proofText,
  proseHeadings,
  referenceNumber,
  proseUrl,
  proseTitle,
  sizeText,
  versionText,
  contentDate,
  dateText,
} = site;
