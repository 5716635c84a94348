import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { sourceTexts } from '../../scripts/source-texts.js';

const page = await readFile('docs/troubleshooting.md', 'utf8');
const messages = [...page.matchAll(/^#{2,} `+ ?(.*?) ?`+$/gm)].map(([, message = '']) => message);
const texts = (await sourceTexts('src')).map(({ text }) => text);

/** Below this share of a message's letters, a text of placeholders could become almost any message. */
const leastShare = 0.4;

function letters(text: string): number {
  return text.replaceAll(/[^A-Za-z]/g, '').length;
}

/** Whether a text of the source holds the message, or becomes it with some values. */
function isSaid(message: string): boolean {
  const stable = message.replaceAll(/^…|…$/g, '');
  return texts.some((text) => {
    if (text.includes(stable)) return true;
    if (!text.includes('…') || letters(text) < letters(message) * leastShare) return false;
    const parts = text.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.+')}$`).test(message);
  });
}

it.each(messages)('the action still says: %s', (message) => {
  expect({ message, isSaid: isSaid(message) }).toEqual({ message, isSaid: true });
});

it('quotes each message once', () => {
  expect(messages.length).toBeGreaterThan(100);
  expect(messages).toEqual([...new Set(messages)]);
});
