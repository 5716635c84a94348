import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** One text of the source code, as a user may come to see it. */
export interface SourceText {
  /** `src/aws/errors.ts:148` */
  readonly where: string;
  /** With `…` for every value that is only known at run time. */
  readonly text: string;
}

/** More variants than this of one text are not told apart: the values in it become `…`. */
const mostVariants = 64;

/**
 * Every string and template in the TypeScript files of a folder. A choice between texts, as in `${a ? 'b' : 'c'}`, gives
 * one text for each; texts joined by `+` are one.
 */
export async function sourceTexts(folder: string): Promise<SourceText[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = path.posix.join(folder, name.split(path.sep).join('/'));
      return textsOf(ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true));
    }),
  );
  return texts.flat();
}

function textsOf(file: ts.SourceFile): SourceText[] {
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isText(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      for (const text of variants(node)) found.push({ where: `${file.fileName}:${line + 1}`, text: tidy(text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isText(node: ts.Node): node is ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isJoined(node);
}

function isJoined(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function hasFallback(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** What an expression can be as text; `…` for what isn't known before run time. */
function variants(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return variants(node.expression);
  if (ts.isConditionalExpression(node)) return [...variants(node.whenTrue), ...variants(node.whenFalse)];
  if (isJoined(node)) return combine([variants(node.left), variants(node.right)]);
  if (hasFallback(node)) return [...variants(node.left), ...variants(node.right)];
  if (!ts.isTemplateExpression(node)) return ['…'];
  const spans = node.templateSpans.flatMap(({ expression, literal }) => [variants(expression), [literal.text]]);
  return combine([[node.head.text], ...spans]);
}

function combine(parts: readonly (readonly string[])[]): string[] {
  const count = parts.reduce((product, { length }) => product * length, 1);
  const few = count <= mostVariants ? parts : parts.map((one) => (one.length === 1 ? one : ['…']));
  return few.reduce<string[]>((before, part) => before.flatMap((start) => part.map((end) => start + end)), ['']);
}

/** Values that follow each other are one `…`, and white space is one space. */
function tidy(text: string): string {
  return text.replaceAll(/…+/g, '…').replaceAll(/\s+/g, ' ');
}
