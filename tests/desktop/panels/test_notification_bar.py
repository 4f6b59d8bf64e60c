"""Sentences at the top of the window."""

from desktop.panels.notification_bar import Notice, NotificationBar, Severity


def test_news_about_the_same_takes_the_place_of_the_old(qtbot):
    bar = NotificationBar()
    qtbot.addWidget(bar)
    bar.show_notice(Notice(Severity.INFO, "[Hard] was written.", stays=True, subject="set"))
    bar.show_notice(Notice(Severity.ERROR, "The disk is full."))
    bar.show_notice(Notice(Severity.INFO, "[Insane] was written.", stays=True, subject="set"))
    bar.show_notice(Notice(Severity.INFO, "[Easy] of another set is ready.", stays=True))
    assert bar.messages == ["[Easy] of another set is ready.", "[Insane] was written.", "The disk is full."]
