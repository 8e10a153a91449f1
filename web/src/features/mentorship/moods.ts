import type { IconName } from '../../ui/icons';

const icons: IconName[] = ['mood1', 'mood2', 'mood3', 'mood4', 'mood5'];

/** The face of a mood from 1 to 5; its word is always written beside it. */
export function moodIcon(mood: number): IconName {
  return icons[mood - 1] ?? 'mood3';
}
