"""Reads a file that the app has saved with a program by somebody else, and prints it as JSON.

    /usr/bin/python3 read_file.py ics|csv|docx FILE
"""
import csv
import json
import sys

kind, path = sys.argv[1:]

if kind == "ics":
    from icalendar import Calendar

    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    events = calendar.walk("VEVENT")
    read = [
        {
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "start": str(event["DTSTART"].dt),
            "end": str(event["DTEND"].dt),
            "uid": str(event["UID"]),
        }
        for event in events
    ]
elif kind == "csv":
    with open(path, encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))
elif kind == "docx":
    from docx import Document

    document = Document(path)
    page = document.sections[0]
    read = {
        "paragraphs": [[paragraph.style.name, paragraph.text] for paragraph in document.paragraphs],
        "page": [round(page.page_width.mm), round(page.page_height.mm)],
    }
else:
    sys.exit(f"no reader for {kind}")

json.dump(read, sys.stdout)
