type Meeting = { endsAt: Date; cancelledAt: Date | null }

/** Whether a meeting is fixed and still to come. */
export const hasMeetingAhead = ({ appointment }: { appointment: Meeting | null }, now: Date) =>
  appointment !== null && appointment.cancelledAt === null && appointment.endsAt > now
