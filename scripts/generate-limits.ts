/**
 * Writes emulator/protocol/limits.json: the enums, ranges, lengths and patterns that AWS’s public service models state for the
 * inputs of the operations that the emulator serves. The SDK's own schemas have none of them, so they come from the
 * models in botocore. The script needs python3 with pip, and the network.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compilePattern, type Limit } from '../emulator/protocol/limits.js';
import { services } from '../emulator/services/registry.js';

/** The version whose models limits.json was generated from. Update it together with the AWS SDK. */
const botocoreVersion = '1.44.5';

/** Signing name -> the folder of the model in botocore, where it has another name. */
const modelFolders: Readonly<Record<string, string>> = {
  'aws-marketplace': 'marketplace-catalog',
  servicequotas: 'service-quotas',
};

/** Limits that AWS does not enforce as stated, or for which the operation itself throws a special error. */
const notEnforced: ReadonlySet<string> = new Set([
  // The documented `AmiProduct@1.0` does not match the pattern.
  'Entity.Type',
  // The pattern allows one letter, the length up to 72.
  'Change.ChangeName pattern',
  // The error is InvalidAMIName.Malformed.
  'RegisterImageRequest.Name',
  'CopyImageRequest.Name',
  // The errors are InvalidInstanceType and InvalidParameterValue; the list is older than the newest types.
  'DescribeInstanceTypesRequest.InstanceTypes',
  'RunInstancesRequest.InstanceType',
  // The error is InvalidLocationConstraint.
  'CreateBucketConfiguration.LocationConstraint',
]);

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

interface Model {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } } | undefined>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

function shapeOf(model: Model, name: string): Shape {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`The model has no shape ${name}.`);
  return shape;
}

/** The pattern; undefined for one that JavaScript does not support. */
function usablePattern(pattern: string, where: string): string | undefined {
  try {
    compilePattern(pattern);
    return pattern;
  } catch {
    console.error(`left out, not a JavaScript pattern: ${where} ${pattern}`);
    return undefined;
  }
}

function limitOf(model: Model, shapeName: string, where: string): Limit {
  const shape = shapeOf(model, shapeName);
  const pattern =
    shape.pattern === undefined || notEnforced.has(`${where} pattern`)
      ? undefined
      : usablePattern(shape.pattern, where);
  const each = shape.member ?? shape.value;
  const eachLimit = each === undefined ? {} : limitOf(model, each.shape, `${where}[]`);
  const keyLimit = shape.key === undefined ? {} : limitOf(model, shape.key.shape, `${where} key`);
  return {
    ...(shape.enum !== undefined && { enum: shape.enum }),
    ...(shape.min !== undefined && { min: shape.min }),
    ...(shape.max !== undefined && { max: shape.max }),
    ...(pattern !== undefined && { pattern }),
    ...((shape.type === 'double' || shape.type === 'float') && { double: true as const }),
    ...(Object.keys(eachLimit).length > 0 && { each: eachLimit }),
    ...(Object.keys(keyLimit).length > 0 && { key: keyLimit }),
  };
}

function limitsOf(model: Model, operations: readonly string[]): Record<string, Record<string, Limit>> {
  const limits: Record<string, Record<string, Limit>> = {};
  const visit = (name: string): void => {
    const shape = shapeOf(model, name);
    for (const part of [shape.member, shape.value]) if (part !== undefined) visit(part.shape);
    if (shape.type !== 'structure' || limits[name] !== undefined) return;
    const own: Record<string, Limit> = {};
    limits[name] = own;
    for (const [member, { shape: target }] of Object.entries(shape.members ?? {})) {
      const limit = limitOf(model, target, `${name}.${member}`);
      if (Object.keys(limit).length > 0 && !notEnforced.has(`${name}.${member}`)) own[member] = limit;
      visit(target);
    }
  };
  for (const operation of operations) {
    const definition = model.operations[operation];
    if (definition === undefined) throw new Error(`The model has no operation ${operation}.`);
    if (definition.input !== undefined) visit(definition.input.shape);
  }
  const sorted = Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.filter(([, members]) => Object.keys(members).length > 0));
}

const folder = mkdtempSync(join(tmpdir(), 'botocore-'));
try {
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, `botocore==${botocoreVersion}`];
  execFileSync('python3', pip, { stdio: 'inherit' });
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip downloaded no wheel of botocore.');
  execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  const lines = [...services.values()].map(({ name, operations }) => {
    const versions = join(folder, 'botocore', 'data', modelFolders[name] ?? name);
    const version = readdirSync(versions).sort().at(-1) ?? '';
    const packed = readFileSync(join(versions, version, 'service-2.json.gz'));
    const model = JSON.parse(gunzipSync(packed).toString('utf8')) as Model;
    const structures = Object.entries(limitsOf(model, Object.keys(operations)));
    const members = structures.map(([structure, own]) => `${JSON.stringify(structure)}: ${JSON.stringify(own)}`);
    return `${JSON.stringify(name)}: {\n${members.join(',\n')}\n}`;
  });
  // One structure a line, so that diffs show what changed in the models.
  writeFileSync(new URL('../emulator/protocol/limits.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
