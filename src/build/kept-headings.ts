import { defineMdastPlugin } from 'satteri';

/**
 * A heading that is a link to a place, `## [Its words](#its-id)`, has that id, whatever its words. So the words of
 * a heading can be changed while the address that people have kept still leads to it.
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
