/**
 * The pattern as a regular expression for a whole value: `*` stands for any text, `?` for one character.
 *
 * @param options.escapes a backslash makes the character after it literal, as in EC2's filters.
 */
export function wildcardPattern(pattern: string, options: { readonly escapes?: boolean } = {}): RegExp {
  const parts = options.escapes === true ? /\\[\s\S]|[\s\S]/g : /[\s\S]/g;
  const source = pattern.replace(parts, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    const literal = part.length > 1 ? part.slice(1) : part;
    return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 's');
}

/** IAM's StringLike: case-sensitive, with wildcards in `pattern`. */
export function stringLike(pattern: string, value: string): boolean {
  return wildcardPattern(pattern).test(value);
}
