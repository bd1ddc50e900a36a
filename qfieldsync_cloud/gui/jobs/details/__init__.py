"""What is known of one job.

panel         `JobDetails`: the tabs, and what can be done with them
reading       everything the tabs show, put together in a thread
summary       in plain words; `findings` of its checks and changes
steps, layers models of two tabs; `text_page` shows and searches the other two
package_bar   what can be done with a package; `look` loads one into the project
"""
