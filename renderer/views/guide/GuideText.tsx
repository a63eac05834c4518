import { Fragment, memo, type ReactNode } from 'react';

import type { GuideBlock, GuideDocument, GuideInline } from './guide-document';

interface GuideTextProps {
  readonly guide: GuideDocument;
  /** What is looked for; each place is marked. */
  readonly sought: string;
}

/** The whole guide, with what is looked for marked. */
export const GuideText = memo(function GuideText({ guide, sought }: GuideTextProps): ReactNode {
  return guide.blocks.map((block, index) => (
    <Block key={index} block={block} images={guide.images} sought={sought} />
  ));
});

interface BlockProps {
  readonly block: GuideBlock;
  readonly images: GuideDocument['images'];
  readonly sought: string;
}

function Block({ block, images, sought }: BlockProps): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading id={block.id} tabIndex={-1}>
          <Line parts={block.parts} sought={sought} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Line parts={block.parts} sought={sought} />
        </p>
      );
    case 'image':
      return (
        <figure>
          <img src={images[block.source]} alt={block.label} />
          <figcaption>
            <Marked text={block.label} sought={sought} />
          </figcaption>
        </figure>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              {item.map((inner, at) => (
                <Block key={at} block={inner} images={images} sought={sought} />
              ))}
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table rows={block.rows} sought={sought} />;
    case 'code':
      return (
        <pre tabIndex={0}>
          <Marked text={block.text} sought={sought} />
        </pre>
      );
  }
}

interface TableProps {
  readonly rows: readonly (readonly (readonly GuideInline[])[])[];
  readonly sought: string;
}

function Table({ rows: [head = [], ...rows], sought }: TableProps): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {head.map((parts, index) => (
            <th key={index} scope="col">
              <Line parts={parts} sought={sought} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((parts, index) => (
              <td key={index}>
                <Line parts={parts} sought={sought} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly parts: readonly GuideInline[];
  readonly sought: string;
}

function Line({ parts, sought }: LineProps): ReactNode {
  return parts.map(({ kind, text }, index) => {
    const marked = <Marked text={text} sought={sought} />;
    if (kind === 'text') return <Fragment key={index}>{marked}</Fragment>;
    return kind === 'code' ? (
      <code key={index}>{marked}</code>
    ) : (
      <strong key={index}>{marked}</strong>
    );
  });
}

function Marked({ text, sought }: { readonly text: string; readonly sought: string }): ReactNode {
  if (sought === '') return text;
  const pieces: ReactNode[] = [];
  const folded = text.toLowerCase();
  let from = 0;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, from)) {
    const end = at + sought.length;
    pieces.push(text.slice(from, at), <mark key={at}>{text.slice(at, end)}</mark>);
    from = end;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)];
}
