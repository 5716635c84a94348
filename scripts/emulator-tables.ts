import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { services } from '../emulator/services/registry.js';
import { quotas } from '../emulator/services/service-quotas/quotas.js';
import { createSettings } from '../emulator/world/settings.js';
import { table } from './action-tables.js';

/** The operations of each service, for the emulator's README. */
export function operationsTable(): string {
  const rows = [...services.values()].map(({ title, name, operations }) => [
    title,
    `\`${name}\``,
    Object.keys(operations)
      .sort()
      .map((operation) => `\`${operation}\``)
      .join(' '),
  ]);
  return table(['Service', 'Signing name', 'Operations'], rows);
}

/** The quotas of Service Quotas, for the emulator's README. */
export function quotasTable(): string {
  const rows = quotas.map(({ serviceCode, quotaCode, quotaName, defaultValue }) => [
    `\`${serviceCode}\``,
    `\`${quotaCode}\``,
    quotaName,
    String(defaultValue),
  ]);
  return table(['Service', 'Quota code', 'Name', 'Default'], rows);
}

/** Every setting with its default and its comment in the source, for the emulator's README. */
export function settingsTable(): string {
  const rows = settingRows(createSettings(), settingComments(), '');
  return table(['Setting', 'Default', 'Meaning'], rows);
}

type Group = Readonly<Record<string, unknown>>;

/** @throws Error for a setting that has no comment. */
function settingRows(group: Group, comments: ReadonlyMap<string, string>, prefix: string): string[][] {
  return Object.entries(group).flatMap(([key, value]) => {
    const name = prefix + key;
    const comment = comments.get(name);
    if (key === 'errors') {
      const codes = Object.entries(value as Record<string, { code: string }>);
      const names = codes.map(([error, { code }]) => `\`${error}\`: \`${code}\``).join(', ');
      return [[`\`${name}.*\``, names, `${comment} Each has a \`code\` and a \`message\`.`]];
    }
    if (isGroup(value) && !comments.has(`${name}.${Object.keys(value)[0]}`)) {
      if (comment === undefined) throw new Error(`The setting ${name} has no comment.`);
      return [[`\`${name}\``, groupDefault(value), comment]];
    }
    if (isGroup(value)) return settingRows(value, comments, `${name}.`);
    if (comment === undefined) throw new Error(`The setting ${name} has no comment.`);
    return [[`\`${name}\``, `\`${JSON.stringify(value)}\``, comment]];
  });
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The default of a group that has one comment for all of its keys. */
function groupDefault(group: Group): string {
  const json = JSON.stringify(group);
  return json.length <= 40 ? `\`${json}\`` : `${Object.keys(group).length} entries, see the source`;
}

const sources: Readonly<Record<string, readonly [file: string, variable: string]>> = {
  '': ['settings.ts', 'defaults'],
  'ec2.': ['ec2-settings.ts', 'ec2Defaults'],
  'ec2.instances.': ['instance-settings.ts', 'instanceDefaults'],
  'iam.': ['iam-settings.ts', 'iamDefaults'],
  'imageBuilder.': ['image-builder-settings.ts', 'imageBuilderDefaults'],
  'licenseManager.': ['license-manager-settings.ts', 'licenseManagerDefaults'],
  'marketplace.': ['marketplace-settings.ts', 'marketplaceDefaults'],
  'serviceQuotas.': ['service-quotas-settings.ts', 'serviceQuotasDefaults'],
  'sns.': ['sns-settings.ts', 'snsDefaults'],
  'ssm.': ['ssm-settings.ts', 'ssmDefaults'],
};

/** Setting -> its documentation comment. */
function settingComments(): Map<string, string> {
  const comments = new Map<string, string>();
  for (const [prefix, [name, variable]] of Object.entries(sources)) {
    const file = path.resolve(import.meta.dirname, '../emulator/world', name);
    const source = ts.createSourceFile(name, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const declarations = source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations]);
    const declaration = declarations.find((one) => one.name.getText() === variable);
    if (declaration?.initializer === undefined) throw new Error(`${name} has no variable ${variable}.`);
    collectComments(declaration.initializer, prefix, comments);
  }
  return comments;
}

function collectComments(node: ts.Expression, prefix: string, comments: Map<string, string>): void {
  const value = ts.isAsExpression(node) ? node.expression : node;
  if (!ts.isObjectLiteralExpression(value)) return;
  for (const property of value.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const name = prefix + (ts.isStringLiteral(property.name) ? property.name.text : property.name.getText());
    const [comment] = ts.getJSDocCommentsAndTags(property).filter(ts.isJSDoc);
    const text = ts.getTextOfJSDocComment(comment?.comment);
    if (text !== undefined) comments.set(name, text.replaceAll(/\s+/g, ' '));
    collectComments(property.initializer, `${name}.`, comments);
  }
}
