/** What the keys do. */
export const HELP = ` The exercise that you saved last is graded at each save.

   h       the next hint
   n       the next exercise, once this one is done
   l       list of exercises: up and down, enter takes one in hand
   o       open its file in the editor that $VISUAL or $EDITOR names, or VS Code
   t       timelines of the checks that failed, yours and the one wanted
   r       run everything that is watched again
   space   on, and b back, where something is longer than the screen
   esc     back to the exercise
   q       quit`;
