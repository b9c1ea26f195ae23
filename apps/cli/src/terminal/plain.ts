// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** Other people's text, such as the names in a contract, without what would steer the terminal. */
export const plain = (text: string): string => text.replace(CONTROL, ' ');
