import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { sourceTexts } from '../../scripts/source-texts.js';

const page = await readFile('docs/troubleshooting.md', 'utf8');
const messages = [...page.matchAll(/^#{2,} `+ ?(.*?) ?`+$/gm)].map(([, message = '']) => message);
const texts = [...new Set((await sourceTexts('src')).map(({ text }) => text))];

/** Below this share of a message's letters, a text of placeholders could become almost any message. */
const leastShare = 0.4;

function letters(text: string): number {
  return text.replaceAll(/[^A-Za-z]/g, '').length;
}

/** The texts with values, and what they become. */
const templates = texts
  .filter((text) => text.includes('…'))
  .map((text) => {
    const parts = text.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return { letters: letters(text), pattern: new RegExp(`^${parts.join('.+')}$`) };
  });

/** Whether a text of the source holds the message, or becomes it with some values. */
function isSaid(message: string): boolean {
  const stable = message.replaceAll(/^…|…$/g, '');
  const least = letters(message) * leastShare;
  return (
    texts.some((text) => text.includes(stable)) ||
    templates.some((template) => template.letters >= least && template.pattern.test(message))
  );
}

it.each(messages)('the action still says: %s', (message) => {
  expect({ message, isSaid: isSaid(message) }).toEqual({ message, isSaid: true });
});

it('quotes each message once', () => {
  expect(messages.length).toBeGreaterThan(100);
  expect(messages).toEqual([...new Set(messages)]);
});
