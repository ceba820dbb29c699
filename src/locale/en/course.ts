/** English: what a course could not keep, and what to do then. */
export const strings = {
  'course-none':
    'You did not open this exercise from a course. Your answers stay on this device and go nowhere. You can download them.',
  'course-silent':
    'Your learning environment does not answer. Your answers stay on this device. Download them, or open the exercise from your course again later.',
  'course-beyond': 'Your answers are long. Your course has taken them. To be sure, download a copy as well.',
  'course-part':
    'Not all your texts fit in your course. Download a copy, so that you have them all. It is about: {what}.',
  'course-found':
    'Not all your texts did fit in your course. Missing here: {what}. Look on the device on which you wrote them, or in your own copy.',
  'course-later': 'Your course has not kept your latest answers yet. They are on this device. We keep trying.',
  'course-closed':
    'The connection with your course is closed. Your answers are on this device. Open the exercise from your course again to go on.',
  'course-device': 'Your course cannot keep your answers. They are on this device. Download a copy as well.',
  'course-nowhere': 'Your answers are not kept anywhere now. Download them before you close this page.',
  'course-review': 'You are looking back. Your course does not keep what you change now.',
  'course-browse': 'You are looking around. Your course does not keep what you fill in here.',
  'course-ended':
    'This visit is over. Open the exercise from your course again, to look further or to change something.',
  'course-leave': 'Back to your course',
  'course-left': 'You are done in this exercise. You can close this window.',
  'course-answers':
    'Your course knows that you are done, but has no place for all your answers. Download them, and hand them in as your teacher asks.',
};
