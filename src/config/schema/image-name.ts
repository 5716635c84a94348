import { problem } from './fields.js';
import { text } from './scalars.js';

// RegisterImage's Name. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
const characters = String.raw`A-Za-z0-9()[\] ./\-'@_`;
export const charactersInWords = "letters, digits, spaces and ( ) [ ] . / - ' @ _";

export const imageNameExpression = new RegExp(`^[${characters}]{3,128}$`);

/** The characters of a text that are outside a class, each once. */
function foreign(value: string, allowed: string): string {
  return [...new Set(value.replaceAll(new RegExp(`[${allowed}]`, 'g'), ''))].join(' ');
}

/** What is wrong with the name of an image, or nothing. Goes on after "the name". */
export function imageNameProblem(name: string): string | undefined {
  if (imageNameExpression.test(name)) return undefined;
  if (name.length < 3 || name.length > 128) return `must have 3 to 128 characters; it has ${name.length}`;
  return `must contain only ${charactersInWords}; it contains ${foreign(name, characters)}`;
}

/** The names of AMIs, with wildcards. A pattern that can match nothing, or everything, is a mistake. */
export const imageNamePattern = text(1, 128).superRefine((value, context) => {
  const others = foreign(value, `${characters}*?`);
  if (others !== '') {
    context.addIssue(problem(`must be an AMI name in which * and ? are wildcards; no AMI name contains ${others}`));
  } else if (/^[*?]+$/.test(value)) {
    context.addIssue(problem('must contain more than * and ?, which match every AMI created by ami-publish'));
  }
});
