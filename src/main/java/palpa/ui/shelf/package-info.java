/** What the pages of programs and of targets share: files of one's own beside what comes with Palpa, kept, shared, removed. */
package palpa.ui.shelf;
