/** Name of the task that mails to one person what they are to be told. */
export const SEND_NOTIFICATIONS = 'send-notifications';

/** Its payload. */
export interface SendNotifications {
  readonly personId: string;
}
