package palpa.store.catalogue;

import palpa.session.Progress;

/**
 * The progress of one of several equal parts of a task as that of the whole.
 *
 * @param whole the task's
 * @param index the part's number, from 0
 * @param count number of parts
 */
record PartialProgress(Progress whole, int index, int count) implements Progress {

    @Override
    public void done(double part) {
        whole.done((index + part) / count);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
