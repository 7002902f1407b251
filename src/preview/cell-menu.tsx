/** The context menu of cells, with the add-in's commands. */
import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../strings';

export interface CellMenuProps {
  readonly words: Words;
  /** In pixels of the window. */
  readonly place: { readonly x: number; readonly y: number };
  readonly onCommand: () => void;
  readonly onClose: () => void;
}

export function CellMenu({ words, place, onCommand, onClose }: CellMenuProps): ReactElement {
  const target = { getBoundingClientRect: () => new DOMRect(place.x, place.y, 0, 0) };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={words.say('preview.menu')}>
          <MenuItem onClick={onCommand}>{words.say('preview.checkCells')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
