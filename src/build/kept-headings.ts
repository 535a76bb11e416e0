import { defineMdastPlugin } from 'satteri';

/**
 * Gives the heading `## [Its words](#its-id)` the id 'its-id', so that its words can change and its address stays the
 * same.
 */
export const keptHeadings = defineMdastPlugin({
  name: 'kept-headings',
  heading(node, context) {
    const [link, ...others] = node.children;
    if (link?.type !== 'link' || others.length > 0 || !link.url.startsWith('#')) return;
    const { depth } = node;
    const data = { hProperties: { id: link.url.slice(1) } };
    context.replaceNode(node, {
      type: 'heading',
      depth,
      data,
      children: link.children,
    });
  },
});
