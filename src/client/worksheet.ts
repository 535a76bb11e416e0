// Keeps what a reader writes beside the prompts in this browser alone, and hands it out as a file.
const sheet = document.getElementById('worksheet');
const fields = [...document.querySelectorAll('textarea')];

/** Sites of one host share a storage, so that the address is part of the name. */
const keyOf = ({ name }: HTMLTextAreaElement): string => `${location.pathname}#${name}`;

/** Says something of the notes in the words of the page. */
function say(word: 'kept' | 'unkept' | 'cleared'): void {
  const status = sheet?.querySelector('[role=status]');
  if (status) status.textContent = sheet?.dataset[word] ?? '';
}

/** What is on the screen goes on paper, where a field would cut it off. */
function copyForPaper(field: HTMLTextAreaElement): void {
  const paper = field.closest('.prompt')?.querySelector('.written');
  if (paper) paper.textContent = field.value;
}

/** Does something with the storage, which a browser may refuse; whether it was done. */
function withStorage(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    say('unkept');
    return false;
  }
}

let kept = true;

function keep(field: HTMLTextAreaElement): void {
  copyForPaper(field);
  kept = withStorage(() => {
    localStorage.setItem(keyOf(field), field.value);
  });
  if (kept) say('kept');
}

function restore(): void {
  kept = withStorage(() => {
    for (const field of fields) {
      field.value = localStorage.getItem(keyOf(field)) ?? '';
      copyForPaper(field);
    }
  });
}

function clear(): void {
  if (!confirm(sheet?.dataset['sure'])) return;
  for (const field of fields) {
    field.value = '';
    copyForPaper(field);
  }
  const cleared = withStorage(() => {
    for (const field of fields) localStorage.removeItem(keyOf(field));
  });
  if (cleared) say('cleared');
}

function download(): void {
  const parts = fields.map((field) => {
    const prompt = field.closest('.prompt');
    const [name, question] = ['h3', '.question'].map((part) =>
      prompt?.querySelector(part)?.textContent.trim().replace(/\s+/gu, ' '),
    );
    return `## ${name ?? ''}\n\n${question ?? ''}\n\n${field.value.trim()}`;
  });
  const text = [sheet?.dataset['head'] ?? '', location.href, ...parts].join('\n\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/markdown' }));
  link.download = 'appraisal.md';
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const hidden of document.querySelectorAll<HTMLElement>('[data-scripted]'))
  hidden.hidden = false;
restore();
for (const field of fields)
  field.addEventListener('input', () => {
    keep(field);
  });
sheet?.querySelector('[name=download]')?.addEventListener('click', download);
sheet?.querySelector('[name=clear]')?.addEventListener('click', clear);
// What was written in another tab.
addEventListener('storage', restore);
addEventListener('beforeunload', (event) => {
  if (!kept && fields.some(({ value }) => value !== '')) event.preventDefault();
});
