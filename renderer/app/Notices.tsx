import type { ReactElement } from 'react';
import { dismissNotice } from '../state/notices';
import { useStet } from '../state/store';

/** One sentence above the foot line. It takes no focus and covers no copy that can't be scrolled. */
export function Notices(): ReactElement {
  const notice = useStet((state) => state.notice);
  return (
    <div className="notices" role="status">
      {notice !== null && (
        <p key={notice.id} className={`notice notice-${notice.tone}`}>
          <span>{notice.text}</span>
          <button type="button" className="button quiet" onClick={dismissNotice}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}
