import { checkNoticeContact, type NoticeContact, type NoticeContactFacts } from '@recourse/contracts-domain';
import { noticeContactOf } from '../../reading/record-rows.js';
import type { RecordTable } from '../record-table.js';

const columns = ({ side, purpose, name, email, postalAddress }: NoticeContactFacts) => ({
  side,
  purpose,
  name,
  email,
  postalAddress,
});

export const NOTICE_CONTACTS: RecordTable<NoticeContact, NoticeContactFacts> = {
  type: 'NoticeContact',
  check: checkNoticeContact,
  required: ['side', 'purpose', 'name'],
  find: async (tx, id) => {
    const row = await tx.noticeContact.findUnique({ where: { id } });
    return row && noticeContactOf(row);
  },
  insert: async (tx, contractId, facts) =>
    noticeContactOf(await tx.noticeContact.create({ data: { contractId, ...columns(facts) } })),
  update: async (tx, seen, facts) => {
    const data = { ...columns(facts), version: { increment: 1 } };
    const [row] = await tx.noticeContact.updateManyAndReturn({ where: seen, data });
    return row ? noticeContactOf(row) : null;
  },
  remove: async (tx, seen) => (await tx.noticeContact.deleteMany({ where: seen })).count === 1,
};
