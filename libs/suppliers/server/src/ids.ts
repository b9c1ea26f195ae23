const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a record: any other would be refused by the database as a fault of the program. */
export const isId = (text: string): boolean => UUID.test(text);

/** Ids that can be of records; the others are of none. */
export const idsAmong = (texts: readonly string[]): readonly string[] => texts.filter(isId);
