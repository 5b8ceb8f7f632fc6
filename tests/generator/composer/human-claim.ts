/** Words that claim a body, a life, a feeling or a deed for whoever says them. */
export const HUMAN_CLAIM = new RegExp(
  [
    "\\b(?:I am|I'm) (?:a |an )?(?:human|person|man|woman|real|alive|tired|hungry|sad|happy|lonely|\\d+|from)\\b",
    '\\bI (?:feel|ate|slept|live in|was born|grew up|love|enjoy|went|saw|met|walked|watched|dreamt|worked|cooked)\\b',
    '\\bmy (?:family|wife|husband|body|childhood|mother|father|children|friends|weekend|holiday|birthday|home)\\b',
    '\\bwe (?:humans|people)\\b',
  ].join('|'),
  'i',
);
