import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

const folder = path.resolve(import.meta.dirname, '../src/report/locator/browser');

/**
 * src/report/locator/assets.ts: style and script of the locator's page as texts, because the bundle has no files beside
 * it. The script is readable in the page, too.
 */
export async function locatorAssetsModule(): Promise<string> {
  const [style, script] = await Promise.all(
    ['style.css', 'locator.ts'].map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  const { code } = await transform(script ?? '', { loader: 'ts', target: 'es2022', format: 'iife', charset: 'utf8' });
  if (/<\/(script|style)|<!--/i.test(`${style}${code}`))
    throw new Error('the page would end within its style or script');
  return `// Written by \`npm run generate\` from browser/.\n${constant('style', style ?? '')}${constant('script', code)}`;
}

function constant(name: string, text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},\n`);
  return `\nexport const ${name} = [\n${lines.join('')}].join('\\n');\n`;
}
