import { Field, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { Box } from '@recourse/documents-domain';
import { BoxType } from '@recourse/documents-server';
import { connectionOf } from '@recourse/platform-server';
import type { StatedTable } from '@recourse/terms-domain';

type Header = StatedTable['headers'][number];
type Row = StatedTable['rows'][number];
type Cell = Row['cells'][number];

@VisibleWith('document:read')
@ObjectType('StatedTableHeader', { description: 'What a column of a table is called.' })
export class StatedTableHeaderType implements Header {
  @Field(() => String, { description: 'All lines of its header; empty where the table names no columns.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'In what its bare numbers are; null where it does not say.' })
  unit!: string | null;
}

@VisibleWith('document:read')
@ObjectType('StatedTableCell', { description: 'A cell of a table.' })
export class StatedTableCellType implements Cell {
  @Field(() => String, { description: 'Verbatim; empty where the row leaves the column out.' })
  text!: string;

  @Field(() => String, { nullable: true, description: "The header's unit where the cell is a bare number." })
  unit!: string | null;

  @Field(() => [BoxType], { description: 'Where it stands on the page of its row, one box a line.' })
  boxes!: readonly Box[];
}

@VisibleWith('document:read')
@ObjectType('StatedTableRow', { description: 'A row of a table.' })
export class StatedTableRowType implements Row {
  @Field(() => Int, { description: 'Page on which it begins, counted from 1.' })
  page!: number;

  @Field(() => [StatedTableCellType], { description: 'As many as the table has columns.' })
  cells!: readonly StatedTableCellType[];
}

@VisibleWith('document:read')
@ObjectType('StatedTable', { description: 'A table of a document; one that runs over a page break is one.' })
export class StatedTableType implements StatedTable {
  @Field(() => Int, { description: 'Page on which it begins, counted from 1.' })
  page!: number;

  @Field(() => String, { nullable: true, description: 'The heading it stands under; null where none was seen.' })
  section!: string | null;

  @Field(() => [StatedTableHeaderType], { description: 'One a column.' })
  headers!: readonly StatedTableHeaderType[];

  // Published a page at a time, by a resolver.
  rows!: readonly StatedTableRowType[];
}

@ObjectType({ description: 'Tables, in the order of the document, a page at a time.' })
export class StatedTableConnection extends connectionOf(StatedTableType, 'StatedTable') {}
