"""One headless Chromium, driven through DevTools where WebDriver has no word for what a test needs."""

import json
import shutil
import time
from contextlib import suppress
from typing import Any

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

FLAGS = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage")
PHONE_BELOW = 768
# Windows' number of each key that tests press, and what it writes.
KEYS = {
    "Tab": (9, ""),
    "Enter": (13, "\r"),
    "Escape": (27, ""),
    "End": (35, ""),
    "Home": (36, ""),
    "ArrowUp": (38, ""),
    "ArrowDown": (40, ""),
}


class Browser:
    """Opens pages as a given reader sees them, and tells what came of it."""

    def __init__(self) -> None:
        options = ChromeOptions()
        for flag in FLAGS:
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self._driver = Chrome(options, ChromeService(shutil.which("chromedriver")))

    def open(
        self,
        url: str,
        *,
        width: int = 1280,
        scheme: str = "light",
        text_scale: int = 1,
        scripts: bool = True,
        printed: bool = False,
    ) -> None:
        """Opens a page with nothing left over from the one before."""
        self._command(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=800,
            deviceScaleFactor=1,
            mobile=width < PHONE_BELOW,
        )
        self._command(
            "Emulation.setEmulatedMedia",
            media="print" if printed else "",
            features=[
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ],
        )
        self._command("Page.setFontSizes", fontSizes={"standard": 16 * text_scale, "fixed": 13 * text_scale})
        self._command("Emulation.setScriptExecutionDisabled", value=not scripts)
        self._driver.get_log("browser")
        self._driver.get_log("performance")
        self._driver.get(url)

    def evaluate(self, script: str) -> Any:
        """The value of an expression in the page; it runs whatever the page's own policy forbids."""
        answer = self._command("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")

    def press_tab(self) -> None:
        self.press("Tab")

    def press(self, key: str) -> None:
        """Presses a key and lets it go."""
        code, text = KEYS[key]
        self._send_key("keyDown" if text else "rawKeyDown", key, code, text)
        self._send_key("keyUp", key, code)

    def _send_key(self, event: str, key: str, code: int, text: str = "") -> None:
        self._command(
            "Input.dispatchKeyEvent", type=event, key=key, code=key, windowsVirtualKeyCode=code, text=text
        )

    def type(self, text: str) -> None:
        """Types a text into what has the focus, character by character."""
        for character in text:
            self._command("Input.dispatchKeyEvent", type="keyDown", key=character, text=character)
            self._command("Input.dispatchKeyEvent", type="keyUp", key=character)

    def wait(self, script: str, seconds: float = 10) -> Any:
        """The first value of an expression that is neither empty nor false, also of a page that is on its way."""
        deadline = time.monotonic() + seconds
        while True:
            with suppress(RuntimeError, WebDriverException):
                if value := self.evaluate(script):
                    return value
            if time.monotonic() > deadline:
                raise TimeoutError(f"not true after {seconds} s: {script}")
            time.sleep(0.02)

    def go_back(self) -> None:
        self._driver.back()

    def address(self) -> str:
        return self._driver.current_url

    def requests(self) -> list[str]:
        """The addresses that were asked for since the page was opened."""
        messages = [json.loads(entry["message"])["message"] for entry in self._driver.get_log("performance")]
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        """The errors and warnings in the console since the page was opened."""
        return [entry["message"] for entry in self._driver.get_log("browser") if entry["level"] != "INFO"]

    def cookies(self) -> list[str]:
        return [cookie["name"] for cookie in self._command("Storage.getCookies")["cookies"]]

    def close(self) -> None:
        self._driver.quit()

    def _command(self, name: str, **parameters: Any) -> dict[str, Any]:
        return self._driver.execute_cdp_cmd(name, parameters)
