import { escapeXml } from '../lib/xml.ts';

/** What an image says of itself to programs, and to those who do not see it. */
export interface ImageWords {
  language: string;
  title: string;
  alternative: string;
  rights: string;
  /** Its address, where there is one. */
  licence: string | undefined;
}

/** The record of an image as XMP, with its alternative text where programs for photographs look for it. */
export function imageRecord({ language, title, alternative, rights, licence }: ImageWords): string {
  const inLanguages = (name: string, text: string): string =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">' +
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>` +
    inLanguages('dc:title', title) +
    inLanguages('Iptc4xmpCore:AltTextAccessibility', alternative) +
    inLanguages('dc:rights', rights) +
    (licence === undefined
      ? ''
      : `<xmpRights:WebStatement>${escapeXml(licence)}</xmpRights:WebStatement>`) +
    '</rdf:Description></rdf:RDF></x:xmpmeta>'
  );
}
