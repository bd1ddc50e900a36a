"""The dock Jobs: what ran, what runs, and how it ended.

view          `JobsView`, which puts the parts together
starting      the buttons that ask for a job, and why one cannot be asked for
requests      what is asked of the service; `message_bar` tells what stood in the way
job_list      reads the jobs, page by page, into `model`
table         the rows; `filtering` and `filter_bar` choose among them
running_bar   the job that runs: progress, step, time limit, cancel
details/      what is known of the selected job
"""
