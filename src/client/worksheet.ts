// Keeps a reader's notes on the prompts in this browser, and offers them as a file.
import { forget, keep as keepText, kept as keptText } from './storage.ts';

const sheet = document.getElementById('worksheet');
const fields = [...document.querySelectorAll('textarea')];

/** Sites on one host share storage, so the key contains the address. */
const keyOf = ({ name }: HTMLTextAreaElement): string => `${location.pathname}#${name}`;

/** Announces the state of the notes. */
function say(word: 'kept' | 'unkept' | 'cleared'): void {
  const status = sheet?.querySelector('[role=status]');
  if (status) status.textContent = sheet?.dataset[word] ?? '';
}

/** The text for print, where a field would be cut off. */
function copyForPaper(field: HTMLTextAreaElement): void {
  const paper = field.closest('.prompt')?.querySelector('.written');
  if (paper) paper.textContent = field.value;
}

/** Whether all notes are stored. */
let safe = true;

function keep(field: HTMLTextAreaElement): void {
  copyForPaper(field);
  safe = keepText('localStorage', keyOf(field), field.value);
  say(safe ? 'kept' : 'unkept');
}

function restore(field: HTMLTextAreaElement): void {
  const text = keptText('localStorage', keyOf(field));
  if (text === undefined) {
    safe = false;
    say('unkept');
    return;
  }
  field.value = text ?? '';
  copyForPaper(field);
}

function clear(): void {
  if (!confirm(sheet?.dataset['sure'])) return;
  for (const field of fields) {
    field.value = '';
    copyForPaper(field);
  }
  const cleared = fields.map((field) => forget('localStorage', keyOf(field))).every(Boolean);
  say(cleared ? 'cleared' : 'unkept');
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

for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-waiting]'))
  delete dataset['waiting'];
for (const field of fields) restore(field);
for (const field of fields)
  field.addEventListener('input', () => {
    keep(field);
  });
sheet?.querySelector('[name=download]')?.addEventListener('click', download);
sheet?.querySelector('[name=clear]')?.addEventListener('click', clear);
// Notes from another tab. The other fields may contain unsaved text.
addEventListener('storage', ({ key }) => {
  for (const field of fields) if (key === null || key === keyOf(field)) restore(field);
});
addEventListener('beforeunload', (event) => {
  if (!safe && fields.some(({ value }) => value !== '')) event.preventDefault();
});
