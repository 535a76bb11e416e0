interface Licence {
  name: string;
  spdx: string;
  url: string;
}

/** The Creative Commons licence whose address stands in a text. */
export function licenceAt(text: string): Licence | undefined {
  const [url, kind, version] =
    /https?:\/\/creativecommons\.org\/licen[cs]es\/([a-z-]+)\/(\d\.\d)\/?/u.exec(text) ?? [];
  if (url !== undefined && kind !== undefined && version !== undefined) {
    const code = kind.toUpperCase();
    return { name: `CC ${code} ${version}`, spdx: `CC-${code}-${version}`, url };
  }
  const [zero] = /https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\/?/u.exec(text) ?? [];
  return zero === undefined ? undefined : { name: 'CC0 1.0', spdx: 'CC0-1.0', url: zero };
}
