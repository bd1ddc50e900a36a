"""What a server says, in plain words: who must act, what happened, what to do.

words                  an entry of the catalogue
explanation            made of it: `explain_error`, `explain_job`, `explain_delta`
code_sentences         the catalogue: codes of refusals and failures
connection_sentences   … failures to reach the server
engine_sentences       … failures of jobs that our own engine ran
job_sentences          … error types and messages of failed jobs
delta_sentences        … messages of deltas
server_values          dates and NULL as a server's Python spells them
"""
