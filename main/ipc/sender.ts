import type { IpcMainInvokeEvent } from 'electron';
import { isOurs } from '../window/address';

/** Whether a call comes from the window's own page: not from a frame inside it, not from another address. */
export function isOwnPage({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  // Null once the frame has navigated away or gone.
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}
