import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What a supplier or a service is called. */
export function NameField({ value, onChange }: FieldProps): ReactNode {
  return (
    <TextInput
      label="Name"
      required
      maxLength={200}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface LinesFieldProps extends FieldProps {
  readonly label: string;
  readonly description: string;
}

/** Several texts, one on a line. */
export function LinesField({ label, description, value, onChange }: LinesFieldProps): ReactNode {
  return (
    <Textarea
      label={label}
      description={description}
      autosize
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
