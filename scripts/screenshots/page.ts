import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

/** GitHub's frames around rendered Markdown, and the width that each leaves for it. */
export const frames = {
  /** The summary of a job, on the page of its workflow run. */
  summary: { widthPixels: 930, style: 'padding: 24px; border: 1px solid #d1d9e0; border-radius: 6px;' },
  /** A comment on a pull request. */
  comment: {
    widthPixels: 790,
    style: 'padding: 16px; border: 1px solid #d1d9e0; border-radius: 6px; font-size: 14px;',
  },
} as const;

/** Markdown as a page of GitHub shows it: its own style sheet, and its dialect of Markdown. */
export async function htmlPage(markdown: string, frame: keyof typeof frames): Promise<string> {
  const style = await readFile(
    fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown-light.css')),
    'utf8',
  );
  const body = await marked.parse(markdown, { gfm: true });
  return [
    '<!doctype html>',
    '<meta charset="utf-8">',
    `<style>${style}\nbody { margin: 16px; width: ${frames[frame].widthPixels}px; }</style>`,
    `<article class="markdown-body" style="${frames[frame].style}">${body}</article>`,
  ].join('\n');
}
