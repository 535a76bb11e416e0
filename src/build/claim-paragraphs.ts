import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';

type Claim = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

const isClaim = (node: MdastNode): node is Claim =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Claim';

/** Runs of claims that follow one another without an empty line. */
function runsOfClaims(children: readonly MdastNode[]): Claim[][] {
  const runs: Claim[][] = [];
  let lastLine: number | undefined;
  for (const node of children) {
    if (!isClaim(node)) {
      lastLine = undefined;
      continue;
    }
    const line = node.position?.start.line ?? 0;
    const run = runs.at(-1);
    if (run !== undefined && lastLine !== undefined && line - lastLine <= 1) run.push(node);
    else runs.push([node]);
    lastLine = node.position?.end.line;
  }
  return runs;
}

function paragraphOf(run: readonly Claim[]): MdastNode {
  const children = run.flatMap((claim, index): MdastNode[] => {
    const { name, attributes, children: inner } = claim;
    const inline = { type: 'mdxJsxTextElement', name, attributes, children: inner } as MdastNode;
    return index === 0 ? [inline] : [{ type: 'text', value: ' ' }, inline];
  });
  return { type: 'paragraph', children } as MdastNode;
}

function mend(children: readonly MdastNode[], context: MdastVisitorContext): void {
  for (const run of runsOfClaims(children)) {
    const [first, ...rest] = run;
    if (first === undefined) continue;
    context.replaceNode(first, paragraphOf(run));
    for (const claim of rest) context.removeNode(claim);
  }
}

/**
 * MDX parses a line of tags as blocks rather than as a paragraph. This plug-in turns consecutive <Claim> tags into one
 * paragraph, as their author means them.
 */
export const claimParagraphs = defineMdastPlugin({
  name: 'claim-paragraphs',
  options: { position: true },
  before(root, context) {
    mend(root.children, context);
  },
  mdxJsxFlowElement(node, context) {
    if (!isClaim(node)) mend(node.children, context);
  },
});
