import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CalendarSearch } from '../calendar.route.js';
import type { ListedKind } from './choices.js';

interface Preset {
  readonly name: string;
  readonly within: number;
  readonly kind?: readonly ListedKind[];
}

const PRESETS: readonly Preset[] = [
  { name: 'Next 90 days', within: 90 },
  { name: 'Renewals in 90 days', within: 90, kind: ['RENEWAL'] },
  { name: 'Notices in 90 days', within: 90, kind: ['NOTICE_SEND_BY', 'NOTICE_DEADLINE'] },
];

interface PresetsProps {
  readonly search: CalendarSearch;
  readonly onChange: (changes: Partial<CalendarSearch>) => void;
}

const isChosen = ({ within, kind }: Preset, search: CalendarSearch) =>
  search.within === within && String(search.kind ?? '') === String(kind ?? '');

/** What is asked most. */
export function Presets({ search, onChange }: PresetsProps): ReactNode {
  return (
    <Group gap={4} role="group" aria-label="Often asked">
      {PRESETS.map((preset) => {
        const chosen = isChosen(preset, search);
        return (
          <Button
            key={preset.name}
            size="compact-sm"
            variant={chosen ? 'filled' : 'default'}
            aria-pressed={chosen}
            onClick={() =>
              onChange(
                chosen
                  ? { within: undefined, kind: undefined }
                  : { within: preset.within, kind: preset.kind, from: undefined, to: undefined, status: undefined },
              )
            }
          >
            {preset.name}
          </Button>
        );
      })}
    </Group>
  );
}
