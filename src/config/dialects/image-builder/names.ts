/** How a name is written in an ARN of Image Builder: docs/aws-facts.md#image-builder */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[ _]/g, '-');
}

/** The name of the AMIs that Image Builder distributes, with the placeholders filled in. */
export function fillAmiName(
  amiName: string,
  { name, architecture }: { readonly name: string; readonly architecture: string },
): string {
  return amiName.replaceAll('{image}', name).replaceAll('{architecture}', architecture);
}
