const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const field = (label: string, attributes: string) => `<label>${label}<input required ${attributes}></label>`;

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 10vh auto; padding: 0 1rem; }
  label, input, button { display: block; width: 100%; box-sizing: border-box; }
  label { margin: 1rem 0; } input, button { font: inherit; padding: .5rem; } .refusal { color: #a00; }`;

/** What the page shows: the fields that the link asks for, and why the last answer was refused. */
export interface WelcomePage {
  readonly link: string;
  readonly asks: 'name-and-password' | 'password';
  readonly refusal: string | null;
}

/** A page without any script by which somebody with a one-time link chooses a password. */
export const welcomePage = ({ link, asks, refusal }: WelcomePage): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Welcome to Recourse</title><style>${STYLE}</style>
<h1>Welcome to Recourse</h1>
${refusal === null ? '' : `<p class="refusal" role="alert">${escaped(refusal)}</p>`}
<form method="post" action="/welcome">
<input type="hidden" name="link" value="${escaped(link)}">
${
  asks === 'name-and-password'
    ? field('Your name', 'name="name" autocomplete="name"') +
      field('Your e-mail address, to sign in with', 'name="email" type="email" autocomplete="username"')
    : ''
}
${field('New password, 12 characters or more', 'name="password" type="password" minlength="12" autocomplete="new-password"')}
<button>Set password and sign in</button>
</form></html>
`;

/** What is left to say when a link does not work. */
export const refusedPage = (refusal: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Recourse</title><style>${STYLE}</style>
<h1>Recourse</h1><p class="refusal" role="alert">${escaped(refusal)}</p></html>
`;
