// Judges what the registry knows against the packages of the lockfile. Without packages of its own, so that it runs
// before anything is installed.

/** An advisory against a package. */
export interface Advisory {
  /** 'GHSA-…' */
  id: string;
  package: string;
  severity: string;
  title: string;
  url: string;
}

/** An advisory that does no harm here, with why, and the day on which somebody looks again. */
export interface Exception {
  id: string;
  /** Why it does no harm here, as a sentence. */
  reason: string;
  /** The last day on which the reason is taken: '2027-06-30'. */
  until: string;
}

interface Via {
  name: string;
  title: string;
  url: string;
  severity: string;
}

/** The advisories in the answer of `npm audit --json`; undefined if the registry gave none. */
export function advisoriesIn(answer: string): Advisory[] | undefined {
  let told: { vulnerabilities?: Record<string, { via: (string | Via)[] }> };
  try {
    told = JSON.parse(answer) as typeof told;
  } catch {
    return undefined;
  }
  if (told.vulnerabilities === undefined) return undefined;
  // A package that only depends on one with an advisory names that package.
  const found = Object.values(told.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one !== 'string')
    .map(({ name, title, url, severity }) => ({
      id: url.replace(/^.*\//u, ''),
      package: name,
      severity,
      title,
      url,
    }));
  return [...new Map(found.map((advisory) => [advisory.id, advisory])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/**
 * What is to be done about advisories, each as a sentence; nothing if all is well.
 *
 * @param advisories Undefined if the registry could not be asked; exceptions are judged all the same.
 * @param today '2026-11-27'
 */
export function judgeAdvisories(
  advisories: readonly Advisory[] | undefined,
  exceptions: readonly Exception[],
  today: string,
): string[] {
  const known = new Map(exceptions.map((exception) => [exception.id, exception]));
  return [
    ...exceptions.flatMap(({ id, reason = '', until = '' }) => {
      if (reason.trim() === '')
        return [`${id}: The exception has no reason. Write why it is safe.`];
      if (!DAY.test(until))
        return [`${id}: The exception has no day. Write "until": "2027-06-30", or another day.`];
      if (until < today)
        return [`${id}: The exception ended on ${until}. Update the package, or look again.`];
      if (advisories?.every((advisory) => advisory.id !== id))
        return [`${id}: No package has this advisory any more. Delete the exception.`];
      return [];
    }),
    ...(advisories ?? [])
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, package: name, severity, title, url }) =>
          `${id}: ${name} (${severity}): ${title}. Update it, or write why it is safe. ${url}`,
      ),
  ];
}
