/** Replaces each `{name}` in a message by the value of that name. Unknown names stay as they are. */
export function fillTemplate(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
