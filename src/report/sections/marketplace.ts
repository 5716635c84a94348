import { changeSetUrl } from '../console.js';
import { code, escapeMarkdown, table } from '../markdown.js';
import type { Section } from '../page.js';

/** The versions of AWS Marketplace products that the images ask for. */
export const marketplace: Section = {
  title: 'AWS Marketplace',
  body: ({ marketplace: versions }) => {
    if (versions.length === 0) return '';
    const rows = versions.map(({ image, entityId, versionTitle, state, changeSets }) => [
      code(image),
      code(entityId),
      escapeMarkdown(versionTitle),
      state,
      changeSets.map(({ kind, id, status }) => `${kind} [${code(id)}](${changeSetUrl(id)}) ${status}`).join('<br>'),
    ]);
    return table(['Image', 'Product', 'Version', 'State', 'Change sets'], rows);
  },
};
