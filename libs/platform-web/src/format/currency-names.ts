const names = new Intl.DisplayNames(undefined, { type: 'currency' });

/** `EUR, Euro`, in the reader's language. */
export const nameOfCurrency = (code: string): string => `${code}, ${names.of(code) ?? code}`;

/** Every currency there is, by code. */
export const CURRENCIES = Intl.supportedValuesOf('currency').map((code) => ({
  value: code,
  label: nameOfCurrency(code),
}));
