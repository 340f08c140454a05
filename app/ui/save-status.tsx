/** Says what became of a box that saves itself (`autosave.island.ts`); read aloud when it changes. `now` is said at the start, `closed` when nothing more is taken, `waits` without network. */
export const SaveStatus = ({
  says,
  now,
}: {
  says: { saving: string; saved: string; failed: string; closed?: string; waits?: string }
  now?: string
}) => (
  <output
    className="save-status"
    data-save-status
    data-saving={says.saving}
    data-saved={says.saved}
    data-failed={says.failed}
    data-closed={says.closed}
    data-waits={says.waits}
  >
    {now}
  </output>
)
